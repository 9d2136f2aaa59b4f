-- Instants are epoch milliseconds (bigint). ${id} is the only difference between the databases in this file.

create table newcomer (
  id ${id},
  name text not null,
  gemeente text not null,
  person_group text not null,
  role text not null,
  created_at bigint not null
);

create table newcomer_answer (
  newcomer_id bigint not null references newcomer (id),
  question text not null,
  answer text not null,
  given_at bigint not null,
  primary key (newcomer_id, question)
);

create table newcomer_event (
  newcomer_id bigint not null references newcomer (id),
  event text not null,
  happens_on text not null,
  told_at bigint not null,
  primary key (newcomer_id, event, happens_on)
);

create table chat (
  id ${id},
  channel text not null,
  address text not null,
  newcomer_id bigint not null references newcomer (id),
  language text not null,
  mode text not null check (mode in ('bot', 'waiting', 'human', 'closed')),
  step text not null,
  blocked_at bigint,
  stopped_at bigint,
  created_at bigint not null,
  last_at bigint not null,
  unique (channel, address)
);

create index chat_newcomer on chat (newcomer_id);

create table received (
  fingerprint text primary key,
  received_at bigint not null
);

create index received_at on received (received_at);

create table message (
  id ${id},
  chat_id bigint not null references chat (id),
  external_id text not null,
  direction text not null check (direction in ('in', 'out')),
  author text not null,
  language text not null,
  text text not null,
  kind text not null,
  body text not null,
  at bigint not null
);

create index message_chat on message (chat_id, id);
create index message_at on message (at);

create table outbox (
  id ${id},
  chat_id bigint references chat (id),
  channel text not null,
  address text not null,
  reply_json text not null,
  state text not null check (state in ('due', 'claimed', 'sent', 'undeliverable')),
  attempts integer not null,
  due_at bigint not null,
  external_id text,
  why text not null,
  source text not null,
  created_at bigint not null,
  ended_at bigint
);

create index outbox_due on outbox (channel, due_at, id) where state = 'due';
create index outbox_waiting on outbox (chat_id, created_at, id) where state in ('due', 'claimed');
create index outbox_chat on outbox (chat_id, id);

create table staff (
  id ${id},
  name text not null,
  email text not null unique,
  password_hash text not null,
  roles text not null,
  gemeente text not null,
  present integer not null,
  failed_attempts integer not null,
  locked_until bigint,
  ended_at bigint,
  language text not null,
  created_at bigint not null
);

create table session (
  token_hash text primary key,
  staff_id bigint not null references staff (id),
  csrf text not null,
  created_at bigint not null,
  last_at bigint not null,
  expires_at bigint not null
);

create index session_staff on session (staff_id);

create table invitation (
  token_hash text primary key,
  staff_id bigint not null references staff (id),
  invited_by bigint not null references staff (id),
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
);

create table handoff (
  id ${id},
  public_id text not null unique,
  chat_id bigint references chat (id),
  newcomer_id bigint references newcomer (id),
  gemeente text not null,
  language text not null,
  question text not null,
  context text not null,
  consent_at bigint not null,
  state text not null check (state in ('open', 'taken', 'closed')),
  assigned_to bigint references staff (id),
  taken_by bigint references staff (id),
  taken_at bigint,
  closed_by bigint references staff (id),
  closed_at bigint,
  outcome text not null,
  note text not null,
  opened_by text not null,
  created_at bigint not null,
  due_at bigint not null
);

create unique index handoff_running on handoff (chat_id) where state <> 'closed';
create index handoff_inbox on handoff (gemeente, due_at) where state <> 'closed';
create index handoff_newcomer on handoff (newcomer_id);

create table reminder (
  id ${id},
  newcomer_id bigint not null references newcomer (id),
  chat_id bigint not null references chat (id),
  kind text not null,
  key text not null,
  step text not null,
  occasion text not null,
  due_at bigint not null,
  state text not null check (state in ('planned', 'sent', 'suppressed')),
  why text not null,
  created_at bigint not null,
  ended_at bigint,
  unique (newcomer_id, key, step, occasion)
);

create index reminder_due on reminder (due_at, id) where state = 'planned';

create table consent (
  id ${id},
  newcomer_id bigint not null references newcomer (id),
  what text not null,
  words text not null,
  language text not null,
  given_at bigint not null,
  withdrawn_at bigint
);

create index consent_newcomer on consent (newcomer_id, what);

create table gap (
  id ${id},
  newcomer_id bigint references newcomer (id),
  masked_text text not null,
  language text not null,
  gemeente text not null,
  nearest text not null,
  at bigint not null,
  closed_by bigint references staff (id),
  closed_at bigint
);

create index gap_newcomer on gap (newcomer_id);

create table document (
  id ${id},
  path text not null,
  version bigint not null,
  text text,
  edited_by text not null,
  edited_at bigint not null,
  unique (path, version)
);

create table audit (
  id ${id},
  actor text not null,
  act text not null,
  subject text not null,
  why text not null,
  at bigint not null,
  previous_hash text not null,
  hash text not null
);

create index audit_subject on audit (subject, id);

create table setting (
  key text primary key,
  value text not null
);

create table insight (
  counted_on text not null,
  what text not null,
  key text not null,
  language text not null,
  gemeente text not null,
  times bigint not null,
  primary key (counted_on, what, key, language, gemeente)
);
