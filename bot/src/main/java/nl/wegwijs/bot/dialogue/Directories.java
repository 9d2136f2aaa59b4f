package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.content.Directory.Time;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.directory.DirectorySearch;
import nl.wegwijs.knowledge.directory.Wish;

/// The organizations of a domain in the person's gemeente, a few at a time, with filters as buttons.
final class Directories {
    private static final int SHOWN = 5;

    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;
    private final LocalDate today;

    Directories(SocialeKaart kaart, Texts texts, Menu menu, LocalDate today) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
        this.today = today;
    }

    Turn show(Conversation conversation, Pressed.FindOrganizations asked) {
        var words = new Words(texts, conversation.language());
        var found = new DirectorySearch(kaart, today).find(wish(conversation, asked));
        var all = new ArrayList<Organization>(found.fitting());
        all.addAll(found.perhaps());
        var shown = all.subList(Math.min(asked.from(), all.size()), Math.min(asked.from() + SHOWN, all.size()));
        var contacts = shown.stream()
                .map(organization ->
                        contact(words, organization, found.fitting().contains(organization)))
                .toList();
        var answer = all.isEmpty()
                ? words.of("directory.none")
                : words.of("directory.how_many", Map.of("count", all.size()));
        var card = new Reply.ShowCard(
                conversation.language(),
                "",
                asked.domain().icon(),
                false,
                title(words, conversation, asked.domain()),
                List.of(answer),
                List.of(),
                contacts,
                List.of(words.of("card.unchecked")),
                buttons(words, conversation, asked, all.size()));
        return Turn.saying(conversation.at(new Step.Idle()), card);
    }

    private static Wish wish(Conversation conversation, Pressed.FindOrganizations asked) {
        var times = EnumSet.noneOf(Time.class);
        asked.filters().forEach(filter -> filter.time().ifPresent(times::add));
        return new Wish(
                conversation.gemeente(),
                Optional.empty(),
                Optional.of(asked.domain()),
                times,
                asked.filters().contains(Filter.LANGUAGE) ? Optional.of(conversation.language()) : Optional.empty(),
                asked.filters().contains(Filter.WOMEN),
                asked.filters().contains(Filter.CHILDCARE));
    }

    private Reply.Contact contact(Words words, Organization organization, boolean fits) {
        var place = new CardMaker().place(organization, words.language(), today);
        var contact = new CardReply(words).contact(place);
        var note = fits ? contact.note() : words.of("directory.perhaps") + " " + contact.note();
        return new Reply.Contact(
                contact.name(),
                "",
                contact.what(),
                contact.phone(),
                contact.address(),
                contact.web(),
                contact.hours(),
                note.strip());
    }

    private String title(Words words, Conversation conversation, Domain domain) {
        var name = words.of("domain." + domain.name());
        return conversation
                .gemeente()
                .flatMap(kaart::findGemeente)
                .map(Gemeente::name)
                .map(gemeente -> words.of("directory.title", Map.of("domain", name, "gemeente", gemeente)))
                .orElseGet(() -> words.of("directory.title_anywhere", Map.of("domain", name)));
    }

    private List<Button> buttons(Words words, Conversation conversation, Pressed.FindOrganizations asked, int count) {
        var buttons = new ArrayList<Button>();
        if (asked.from() + SHOWN < count) {
            buttons.add(words.press(
                    "directory.more", asked.from(asked.from() + SHOWN).data()));
        }
        for (var filter : Filter.values()) {
            if (!asked.filters().contains(filter)) {
                buttons.add(words.press(
                        "directory.filter." + filter.key(), asked.with(filter).data()));
            }
        }
        if (!asked.filters().isEmpty()) {
            buttons.add(
                    words.press("directory.all", new Pressed.FindOrganizations(asked.domain(), Set.of(), 0).data()));
        }
        if (conversation.gemeente().isEmpty()) {
            buttons.add(words.press("card.gemeente", "do:change_gemeente", "gemeente"));
        }
        buttons.add(menu.human(conversation.language()));
        buttons.add(menu.button(conversation.language()));
        return buttons;
    }
}
