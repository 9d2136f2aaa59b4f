package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.knowledge.language.Language;

/// All that we know at one moment: who helps where, and the words for it. Lists are in the order of their ids.
public record SocialeKaart(
        List<Topic> topics,
        List<Organization> organizations,
        List<CrisisSignal> crisisSignals,
        List<Gemeente> gemeenten,
        List<RoleAssignment> assignments,
        Map<Language, Map<String, TaskName>> taskNames,
        List<Source> sources,
        List<Concept> concepts,
        List<LifeEvent> lifeEvents,
        Glossary glossary) {

    public SocialeKaart {
        topics = List.copyOf(topics);
        organizations = List.copyOf(organizations);
        crisisSignals = List.copyOf(crisisSignals);
        gemeenten = List.copyOf(gemeenten);
        assignments = List.copyOf(assignments);
        taskNames = Map.copyOf(taskNames);
        sources = List.copyOf(sources);
        concepts = List.copyOf(concepts);
        lifeEvents = List.copyOf(lifeEvents);
    }

    /// Only the gemeenten of these regions, and who works there.
    public SocialeKaart inRegions(Set<String> regions) {
        return new SocialeKaart(
                topics,
                organizations,
                crisisSignals,
                gemeenten.stream()
                        .filter(gemeente -> regions.contains(gemeente.region()))
                        .toList(),
                assignments.stream()
                        .filter(assignment -> regions.contains(assignment.region()))
                        .toList(),
                taskNames,
                sources,
                concepts,
                lifeEvents,
                glossary);
    }

    public Optional<Topic> findTopic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Topic getTopic(String id) {
        return findTopic(id).orElseThrow(() -> new NoSuchElementException("no topic " + id));
    }

    public Optional<Organization> findOrganization(String id) {
        return organizations.stream()
                .filter(organization -> organization.id().equals(id))
                .findFirst();
    }

    public Optional<Gemeente> findGemeente(String id) {
        return gemeenten.stream().filter(gemeente -> gemeente.id().equals(id)).findFirst();
    }

    public Optional<CrisisSignal> findCrisisSignal(String id) {
        return crisisSignals.stream().filter(signal -> signal.id().equals(id)).findFirst();
    }

    public CrisisSignal getCrisisSignal(String id) {
        return findCrisisSignal(id).orElseThrow(() -> new NoSuchElementException("no crisis signal " + id));
    }

    public Optional<LifeEvent> findLifeEvent(String id) {
        return lifeEvents.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    public Optional<Source> findSource(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// The name in this language, else in Dutch.
    public Optional<TaskName> findTaskName(String task, Language language) {
        return Optional.ofNullable(taskNames.getOrDefault(language, Map.of()).get(task))
                .or(() -> Optional.ofNullable(
                        taskNames.getOrDefault(Language.NL, Map.of()).get(task)));
    }

    /// The complete languages: those in which every topic has a whole text.
    public Set<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> topics.stream().allMatch(topic -> topic.hasWholeText(language)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /// Who does this task for this person on this date; somebody with the whole task comes before somebody with a part.
    public List<RoleAssignment> assignments(String gemeente, String task, Group person, LocalDate date) {
        return assignments.stream()
                .filter(assignment -> assignment.gemeente().equals(gemeente))
                .filter(assignment -> assignment.task().equals(task))
                .filter(assignment -> assignment.group().includes(person))
                .filter(assignment -> assignment.isValidOn(date))
                .sorted((one, other) -> Boolean.compare(other.whole(), one.whole()))
                .toList();
    }

    /// The one place to go first, or empty where we are not sure: then nobody may guess.
    public Optional<Organization> findFirstPlace(Topic topic, String gemeente, Group person, LocalDate date) {
        return findFirstPlace(topic.places(), gemeente, person, date);
    }

    public Optional<Organization> findFirstPlace(List<Place> places, String gemeente, Group person, LocalDate date) {
        return places.stream()
                .filter(place -> place.appliesTo(gemeente, person))
                .flatMap(place -> organizationsOf(place, gemeente, person, date).stream())
                .flatMap(id -> findOrganization(id).stream())
                .filter(organization -> organization.worksIn(gemeente))
                .findFirst();
    }

    private List<String> organizationsOf(Place place, String gemeente, Group person, LocalDate date) {
        return place.organization()
                .map(List::of)
                .orElseGet(() -> assignments(gemeente, place.task().orElseThrow(), person, date).stream()
                        .map(RoleAssignment::organization)
                        .toList());
    }
}
