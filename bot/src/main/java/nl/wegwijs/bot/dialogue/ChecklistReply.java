package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Checklist;
import nl.wegwijs.knowledge.language.Language;

/// Gives a checklist its labels, so that it can be read in one language on every channel.
public final class ChecklistReply {
    private final Words words;

    ChecklistReply(Words words) {
        this.words = words;
    }

    public ChecklistReply(Texts texts, Language language) {
        this(new Words(texts, language));
    }

    public Reply.ShowCard of(Checklist checklist, List<Button> buttons) {
        var sections = new ArrayList<Reply.Section>();
        add(
                sections,
                "steps",
                "card.steps",
                checklist.steps().stream().map(this::line).toList());
        add(sections, "bring", "checklist.proof", texts(checklist, Checklist.Step::proof));
        add(sections, "mistakes", "card.mistakes", texts(checklist, Checklist.Step::mistake));
        return new Reply.ShowCard(
                checklist.textLanguage(),
                checklist.topicId(),
                checklist.icon(),
                false,
                checklist.title(),
                List.of(checklist.intro()),
                sections,
                List.of(),
                smallPrint(checklist),
                buttons);
    }

    /// What, by when, and where: one line a step.
    private String line(Checklist.Step step) {
        var line = new StringBuilder(step.what());
        step.when().ifPresent(when -> {
            line.append(' ').append(when.text());
            if (!when.certain()) {
                line.append(' ').append(words.of("card.check_date"));
            }
        });
        step.place().ifPresent(place -> line.append(' ').append(words.of("checklist.place", Map.of("place", place))));
        return line.toString();
    }

    private static List<String> texts(
            Checklist checklist, java.util.function.Function<Checklist.Step, Optional<String>> part) {
        return checklist.steps().stream()
                .flatMap(step -> part.apply(step).stream())
                .distinct()
                .toList();
    }

    private void add(List<Reply.Section> sections, String kind, String label, List<String> items) {
        if (!items.isEmpty()) {
            sections.add(new Reply.Section(kind, words.of(label), items));
        }
    }

    private List<String> smallPrint(Checklist checklist) {
        var lines = new ArrayList<String>();
        if (checklist.textLanguage() != checklist.language()) {
            lines.add(words.of("card.other_language"));
        }
        if (checklist.draft()) {
            lines.add(words.of("card.draft"));
        }
        lines.add(words.of("card.no_report"));
        var sources = CardReply.named(checklist.sources());
        if (!sources.isEmpty()) {
            lines.add(words.of("card.source", Map.of("sources", sources)));
        }
        return lines;
    }
}
