package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Card;
import nl.wegwijs.knowledge.card.DeadlineLine;
import nl.wegwijs.knowledge.card.ExplainedWord;
import nl.wegwijs.knowledge.card.Place;
import nl.wegwijs.knowledge.card.SourceLine;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.content.Deadline;
import nl.wegwijs.knowledge.language.Language;

/// Gives a card its labels, so that it can be read in one language on every channel.
public final class CardReply {
    private final Words words;

    CardReply(Words words) {
        this.words = words;
    }

    public CardReply(Texts texts, Language language) {
        this(new Words(texts, language));
    }

    /// The card with the one place to go first; the other places are [#places].
    public Reply.ShowCard of(Card card, List<Button> buttons) {
        var first = card.firstPlace()
                .map(place -> contact("card.place", place, true))
                .orElseGet(this::unknownPlace);
        return new Reply.ShowCard(
                card.textLanguage(),
                card.topicId(),
                card.icon(),
                false,
                card.title(),
                card.answer(),
                sections(card),
                List.of(first),
                smallPrint(card),
                buttons);
    }

    /// Where else one can ask about the same topic.
    public Reply.ShowCard places(Card card, List<Button> buttons) {
        var places = card.more().stream()
                .map(place -> contact("card.also", place, false))
                .toList();
        return new Reply.ShowCard(
                card.textLanguage(),
                card.topicId(),
                card.icon(),
                false,
                card.title(),
                List.of(),
                List.of(),
                places,
                List.of(),
                buttons);
    }

    public Reply.ShowCard of(CrisisSignal signal, List<Button> buttons) {
        var text = signal.findText(words.language())
                .or(() -> signal.findText(Language.EN))
                .or(() -> signal.findText(Language.NL))
                .orElseThrow();
        var calls = new ArrayList<Button>();
        for (int i = 0; i < signal.phones().size(); i++) {
            calls.add(new Button.Call(text.calls().get(i), signal.phones().get(i)));
        }
        calls.addAll(buttons);
        return new Reply.ShowCard(
                text.language(),
                signal.id(),
                signal.icon(),
                true,
                text.title(),
                text.lines(),
                List.of(),
                List.of(),
                List.of(),
                calls);
    }

    /// An organization by itself, without a label.
    public Reply.Contact contact(Place place) {
        return new ContactReply(words).of("", place, false);
    }

    private List<Reply.Section> sections(Card card) {
        var sections = new ArrayList<Reply.Section>();
        addSection(sections, "steps", "card.steps", card.steps());
        card.deadline().ifPresent(deadline -> {
            var label = deadline.kind() == Deadline.Kind.LEGAL ? "card.deadline.legal" : "card.deadline.advice";
            addSection(sections, "deadline", label, List.of(sentence(deadline)));
        });
        addSection(sections, "bring", "card.bring", card.bring());
        addSection(sections, "mistakes", "card.mistakes", card.mistakes());
        addSection(
                sections,
                "words",
                "card.words",
                card.words().stream().map(CardReply::explained).toList());
        return sections;
    }

    private static String explained(ExplainedWord word) {
        return word.name().equalsIgnoreCase(word.word())
                ? word.word() + ": " + word.means()
                : word.word() + " (" + word.name() + "): " + word.means();
    }

    private String sentence(DeadlineLine deadline) {
        return deadline.certain() ? deadline.text() : join(deadline.text(), words.of("card.check_date"));
    }

    private void addSection(List<Reply.Section> sections, String kind, String label, List<String> items) {
        if (!items.isEmpty()) {
            sections.add(new Reply.Section(kind, words.of(label), items));
        }
    }

    private Reply.Contact contact(String label, Place place, boolean first) {
        return new ContactReply(words).of(words.of(label), place, first);
    }

    private Reply.Contact unknownPlace() {
        return new Reply.Contact(words.of("card.place"), "", "", "", "", "", "", words.of("card.place_unknown"));
    }

    private List<String> smallPrint(Card card) {
        var lines = new ArrayList<String>();
        if (card.textLanguage() != card.language()) {
            lines.add(words.of("card.other_language"));
        }
        if (card.brief()) {
            lines.add(words.of("card.brief"));
        }
        if (card.draft()) {
            lines.add(words.of("card.draft"));
        }
        lines.add(words.of("card.no_report"));
        var sources = named(card.sources());
        if (!sources.isEmpty()) {
            lines.add(words.of("card.source", Map.of("sources", sources)));
        }
        lines.add(card.checkedOn().map(this::checked).orElseGet(() -> words.of("card.unchecked")));
        return lines;
    }

    /// Each with its date, where it has one.
    static String named(List<SourceLine> sources) {
        return sources.stream()
                .map(source ->
                        source.date().isBlank() ? source.title() : "%s (%s)".formatted(source.title(), source.date()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String checked(LocalDate date) {
        return words.of("card.checked", Map.of("date", Dates.written(date, words.language())));
    }

    private static String join(String first, String second) {
        return first.isBlank() ? second : first + " " + second;
    }
}
