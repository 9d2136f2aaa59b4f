package nl.wegwijs.bot.channel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// One message to a person, complete: every label is already in the reader's language, so that a message that waits
/// in the outbox does not change, and a channel needs no texts of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Say.class, name = "say"),
    @JsonSubTypes.Type(value = Reply.ShowCard.class, name = "card"),
    @JsonSubTypes.Type(value = Reply.FromHuman.class, name = "human")
})
public sealed interface Reply {
    Language language();

    List<Button> buttons();

    /// A few plain sentences, separated by line breaks.
    record Say(Language language, String text, List<Button> buttons) implements Reply {
        public Say {
            buttons = List.copyOf(buttons);
        }
    }

    /// An answer from the sociale kaart, or a crisis card (`urgent`).
    record ShowCard(
            Language language,
            String topicId,
            String icon,
            boolean urgent,
            String title,
            List<String> answer,
            List<Section> sections,
            List<Contact> contacts,
            List<String> smallPrint,
            List<Button> buttons)
            implements Reply {
        public ShowCard {
            answer = List.copyOf(answer);
            sections = List.copyOf(sections);
            contacts = List.copyOf(contacts);
            smallPrint = List.copyOf(smallPrint);
            buttons = List.copyOf(buttons);
        }
    }

    /// What a member of staff wrote, in the words and the language in which they wrote it.
    record FromHuman(Language language, String name, String text, List<Button> buttons) implements Reply {
        public FromHuman {
            buttons = List.copyOf(buttons);
        }
    }

    /// A labelled list on a card; `kind` is `steps`, `deadline`, `bring`, `mistakes` or `words`.
    record Section(String kind, String label, List<String> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /// A place to go or a number to call. What is not known is empty, and `note` says so in words.
    record Contact(
            String label,
            String name,
            String what,
            String phone,
            String address,
            String web,
            String hours,
            String note) {}

    /// The whole message as plain lines: for the terminal, for the staff's page, for a screen reader's live region.
    default String plainText() {
        return PlainText.of(this);
    }
}
