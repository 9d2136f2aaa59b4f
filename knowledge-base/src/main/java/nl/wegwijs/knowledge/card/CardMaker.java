package nl.wegwijs.knowledge.card;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Fact;
import nl.wegwijs.knowledge.content.Mark;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.OrganizationStatus;
import nl.wegwijs.knowledge.content.OrganizationText;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Term;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// Puts a topic, its places and its sources together for one reader. A missing text falls back to English, then
/// Dutch.
public final class CardMaker {

    public Card make(SocialeKaart kaart, Topic topic, Language language, Audience audience, LocalDate today) {
        var text = textOf(topic, language);
        var gemeente = audience.gemeente().orElse("");
        var firstPlace = kaart.findFirstPlace(topic, gemeente, audience.group(), today);
        return new Card(
                topic.id(),
                language,
                text.language(),
                topic.icon(),
                text.title(),
                text.answer(),
                text.steps(),
                firstPlace.map(organization -> place(organization, language, today)),
                more(kaart, topic, gemeente, firstPlace, language, today),
                text.bring(),
                text.mistakes(),
                deadline(topic, text, today),
                SourceLines.of(kaart, topic.facts(), today),
                text.status() != TextStatus.PUBLISHED && text.status() != TextStatus.APPROVED,
                !topic.hasWholeText(text.language()),
                checkedOn(topic.facts()),
                related(kaart, topic, language),
                words(kaart, text, language),
                audience.volunteer() ? volunteerPart(topic) : Optional.empty());
    }

    /// The organization in the reader's words.
    public Place place(Organization organization, Language language, LocalDate today) {
        var text = fallback(language)
                .flatMap(tried -> organization.findText(tried).stream())
                .findFirst()
                .or(() -> organization.texts().values().stream().findFirst())
                .orElseGet(() -> OrganizationText.empty(language));
        var expired =
                organization.expiresOn().filter(day -> !today.isBefore(day)).isPresent();
        return new Place(
                organization.id(),
                organization.name(),
                text.what(),
                organization.phone(),
                organization.address(),
                organization.web(),
                text.hours(),
                text.note(),
                text.forWhom(),
                text.notFor(),
                text.bring(),
                organization.directory(),
                expired || organization.status() != OrganizationStatus.OK);
    }

    private static TopicText textOf(Topic topic, Language language) {
        return fallback(language)
                .flatMap(tried -> topic.findText(tried).stream())
                .findFirst()
                .or(() -> Stream.of(Language.values())
                        .flatMap(tried -> topic.findText(tried).stream())
                        .findFirst())
                .orElseThrow(() -> new NoSuchElementException("topic " + topic.id() + " has no text"));
    }

    private static Stream<Language> fallback(Language language) {
        return Stream.of(language, Language.EN, Language.NL);
    }

    /// Only who works in the reader's gemeente: another one's team would send the person back.
    private List<Place> more(
            SocialeKaart kaart,
            Topic topic,
            String gemeente,
            Optional<Organization> firstPlace,
            Language language,
            LocalDate today) {
        return topic.also().stream()
                .filter(id -> firstPlace.filter(first -> first.id().equals(id)).isEmpty())
                .flatMap(id -> kaart.findOrganization(id).stream())
                .filter(organization -> organization.worksIn(gemeente))
                .map(organization -> place(organization, language, today))
                .toList();
    }

    private static Optional<DeadlineLine> deadline(Topic topic, TopicText text, LocalDate today) {
        return topic.deadline()
                .flatMap(deadline -> text.deadline().map(sentence -> {
                    var certain = topic.findFact(deadline.fact())
                            .filter(fact -> fact.mark() != Mark.GENERAL && !fact.isExpired(today))
                            .isPresent();
                    return new DeadlineLine(deadline.kind(), sentence, certain);
                }));
    }

    private static Optional<LocalDate> checkedOn(List<Fact> facts) {
        if (facts.stream().anyMatch(fact -> fact.checkedOn().isEmpty())) {
            return Optional.empty();
        }
        return facts.stream().flatMap(fact -> fact.checkedOn().stream()).min(LocalDate::compareTo);
    }

    /// The title in the reader's words.
    public static String title(Topic topic, Language language) {
        return textOf(topic, language).title();
    }

    private static List<Related> related(SocialeKaart kaart, Topic topic, Language language) {
        return topic.related().stream()
                .flatMap(id -> kaart.findTopic(id).stream())
                .map(other -> new Related(other.id(), textOf(other, language).title()))
                .toList();
    }

    private static List<ExplainedWord> words(SocialeKaart kaart, TopicText text, Language language) {
        return kaart.glossary().termsIn(text.lines(), text.language()).stream()
                .flatMap(term -> explain(term, language).stream())
                .toList();
    }

    private static Optional<ExplainedWord> explain(Term term, Language language) {
        return fallback(language)
                .flatMap(tried -> term.findText(tried).stream())
                .findFirst()
                .map(explanation -> new ExplainedWord(term.word(), explanation.name(), explanation.means()));
    }

    private static Optional<VolunteerPart> volunteerPart(Topic topic) {
        return topic.findText(Language.NL).map(text -> new VolunteerPart(text.volunteer(), text.may(), text.mayNot()));
    }
}
