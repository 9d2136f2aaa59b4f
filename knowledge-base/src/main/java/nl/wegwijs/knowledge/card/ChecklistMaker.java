package nl.wegwijs.knowledge.card;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.LifeEventStep;
import nl.wegwijs.knowledge.content.LifeEventText;
import nl.wegwijs.knowledge.content.LifeEventText.StepText;
import nl.wegwijs.knowledge.content.Mark;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.StepDeadline;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.language.Language;

/// Puts the steps of a life event, their places and their sources together for one reader. A missing text falls back to
/// English, then Dutch.
public final class ChecklistMaker {

    private final SocialeKaart kaart;
    private final LocalDate today;

    public ChecklistMaker(SocialeKaart kaart, LocalDate today) {
        this.kaart = kaart;
        this.today = today;
    }

    public Checklist make(LifeEvent event, Language language, Audience audience) {
        var text = textOf(event, language);
        var steps = event.steps().stream()
                .filter(step -> concerns(step, audience.group()))
                .flatMap(
                        step -> Optional.ofNullable(text.steps().get(step.id()))
                                .map(words -> step(event, step, words, audience))
                                .stream())
                .toList();
        return new Checklist(
                event.id(),
                language,
                text.language(),
                event.icon(),
                event.topic(),
                text.title(),
                text.intro(),
                steps,
                SourceLines.of(kaart, event.facts(), today),
                text.status() != TextStatus.PUBLISHED && text.status() != TextStatus.APPROVED);
    }

    /// The title in the reader's words.
    public static String title(LifeEvent event, Language language) {
        return textOf(event, language).title();
    }

    private static LifeEventText textOf(LifeEvent event, Language language) {
        return Stream.concat(Stream.of(language, Language.EN, Language.NL), Stream.of(Language.values()))
                .flatMap(tried -> event.findText(tried).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("life event " + event.id() + " has no text"));
    }

    /// Somebody whose group is not known sees every step: better one too many than one forgotten.
    private static boolean concerns(LifeEventStep step, Group person) {
        return person == Group.ANY || step.group().includes(person);
    }

    private Checklist.Step step(LifeEvent event, LifeEventStep step, StepText words, Audience audience) {
        var when = step.deadline()
                .flatMap(deadline -> words.when()
                        .map(text -> new Checklist.When(deadline.kind(), text, isCertain(event, deadline))));
        var place = kaart.findFirstPlace(step.places(), audience.gemeente().orElse(""), audience.group(), today)
                .map(Organization::name);
        return new Checklist.Step(step.id(), step.actor(), words.what(), when, place, words.proof(), words.mistake());
    }

    private boolean isCertain(LifeEvent event, StepDeadline deadline) {
        return event.findFact(deadline.fact())
                .filter(fact -> fact.mark() != Mark.GENERAL && !fact.isExpired(today))
                .isPresent();
    }
}
