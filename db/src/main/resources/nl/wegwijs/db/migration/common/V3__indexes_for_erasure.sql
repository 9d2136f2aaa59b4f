-- Deleting a chat looks for what still refers to it; without these that is a walk through the whole table.

create index handoff_chat on handoff (chat_id);
create index reminder_chat on reminder (chat_id);
