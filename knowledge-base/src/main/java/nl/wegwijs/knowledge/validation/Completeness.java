package nl.wegwijs.knowledge.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// The first eight languages have every text, the last five at least a title and an answer a topic; each topic has
/// questions as people type them. A crisis card exists in every language.
final class Completeness {

    private static final int QUESTIONS = 8;
    private static final int QUESTIONS_OF_A_BRIEF_LANGUAGE = 5;

    private final SocialeKaart kaart;
    private final ContentFiles files;
    private final List<ContentProblem> problems = new ArrayList<>();

    Completeness(SocialeKaart kaart, ContentFiles files) {
        this.kaart = kaart;
        this.files = files;
    }

    List<ContentProblem> problems() {
        kaart.topics().stream()
                .filter(topic ->
                        files.find("topics/" + topic.id() + "/topic.yaml").isPresent())
                .forEach(this::checkTopic);
        kaart.organizations()
                .forEach(organization -> requireWhole(
                        "organizations/" + organization.id(),
                        organization.texts().keySet()));
        kaart.lifeEvents()
                .forEach(event ->
                        requireWhole("life-events/" + event.id(), event.texts().keySet()));
        kaart.crisisSignals()
                .forEach(signal -> require(
                        "crisis/" + signal.id(),
                        Set.of(Language.values()),
                        signal.texts().keySet()));
        whole().forEach(this::checkGlossary);
        whole().forEach(this::checkTasks);
        return problems;
    }

    private void checkTopic(Topic topic) {
        var folder = "topics/" + topic.id();
        require(folder, Set.of(Language.values()), topic.texts().keySet());
        for (var language : Language.values()) {
            var least = language.isWhole() ? QUESTIONS : QUESTIONS_OF_A_BRIEF_LANGUAGE;
            var count = topic.phrasings().getOrDefault(language, List.of()).size();
            if (count < least) {
                add(
                        folder + "/" + language.tag() + ".phrasings.txt",
                        "there are " + count + " questions; at least " + least + " are needed");
            }
        }
    }

    private void checkGlossary(Language language) {
        for (var term : kaart.glossary().terms()) {
            if (term.findText(language).isEmpty()) {
                add("glossary/" + language.tag() + ".yaml", "\"" + term.id() + "\" is not explained");
            }
        }
    }

    private void checkTasks(Language language) {
        var names = kaart.taskNames();
        var ours = names.getOrDefault(language, Map.of());
        for (var id : names.getOrDefault(Language.NL, Map.of()).keySet()) {
            if (!ours.containsKey(id)) {
                add("tasks/" + language.tag() + ".yaml", "the task \"" + id + "\" has no name");
            }
        }
    }

    private void requireWhole(String folder, Set<Language> found) {
        require(folder, Set.copyOf(whole()), found);
    }

    private void require(String folder, Set<Language> needed, Set<Language> found) {
        Arrays.stream(Language.values())
                .filter(language -> needed.contains(language) && !found.contains(language))
                .forEach(language -> add(folder + "/" + language.tag() + ".yaml", "this text is missing"));
    }

    private static List<Language> whole() {
        return Arrays.stream(Language.values()).filter(Language::isWhole).toList();
    }

    private void add(String file, String message) {
        problems.add(new ContentProblem(file, 1, message));
    }
}
