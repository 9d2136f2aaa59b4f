package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.LifeEventText;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.OrganizationText;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// The Dutch texts of a sociale kaart that newcomers read, each as its parts, with the checker that knows its words.
public record NewcomerTexts(List<NewcomerText> texts, Set<String> explainedWords) {

    public NewcomerTexts {
        texts = List.copyOf(texts);
        explainedWords = Set.copyOf(explainedWords);
    }

    /// One text: the file in which it stands, and what is read in it.
    public record NewcomerText(String file, List<String> parts) {

        public NewcomerText {
            parts = List.copyOf(parts);
        }
    }

    public static NewcomerTexts of(SocialeKaart kaart) {
        var texts = new ArrayList<NewcomerText>();
        for (var topic : kaart.topics()) {
            topic.findText(Language.NL)
                    .map(TopicText::lines)
                    .ifPresent(lines -> texts.add(new NewcomerText("topics/" + topic.id() + "/nl.yaml", lines)));
        }
        for (var event : kaart.lifeEvents()) {
            event.findText(Language.NL)
                    .ifPresent(
                            text -> texts.add(new NewcomerText("life-events/" + event.id() + "/nl.yaml", lines(text))));
        }
        kaart.crisisSignals()
                .forEach(signal -> signal.findText(Language.NL)
                        .ifPresent(text ->
                                texts.add(new NewcomerText("crisis/" + signal.id() + "/nl.yaml", text.lines()))));
        kaart.organizations()
                .forEach(organization -> organization
                        .findText(Language.NL)
                        .ifPresent(text -> texts.add(
                                new NewcomerText("organizations/" + organization.id() + "/nl.yaml", lines(text)))));
        kaart.glossary()
                .terms()
                .forEach(term -> term.findText(Language.NL)
                        .ifPresent(text ->
                                texts.add(new NewcomerText("glossary/nl.yaml, " + term.id(), List.of(text.means())))));
        return new NewcomerTexts(texts, explainedWords(kaart));
    }

    public ReadabilityChecker checker() {
        return new ReadabilityChecker(explainedWords);
    }

    /// The words of the glossary; the names of organizations and gemeenten need no explanation.
    private static Set<String> explainedWords(SocialeKaart kaart) {
        var words = new HashSet<>(kaart.glossary().forms());
        for (Organization organization : kaart.organizations()) {
            words.add(organization.name());
            words.addAll(organization.aliases());
        }
        kaart.gemeenten().forEach(gemeente -> words.add(gemeente.name()));
        return words;
    }

    private static List<String> lines(LifeEventText text) {
        var steps = text.steps().values().stream()
                .flatMap(step -> Stream.of(
                                Stream.of(step.what()),
                                step.when().stream(),
                                step.proof().stream(),
                                step.mistake().stream())
                        .flatMap(part -> part));
        return Stream.concat(Stream.of(text.title(), text.intro()), steps).toList();
    }

    private static List<String> lines(OrganizationText text) {
        return Stream.concat(Stream.of(text.what(), text.note(), text.forWhom(), text.notFor()), text.bring().stream())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
