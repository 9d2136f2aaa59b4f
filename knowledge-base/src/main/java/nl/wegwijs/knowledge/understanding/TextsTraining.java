package nl.wegwijs.knowledge.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.Concept;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.RankerTraining.Judged;

/// Asks questions of content that has titles and texts only: the pages of a public guide for newcomers (OMoS-QA), in
/// the
/// language of the question or in English. The table of translations is learned anew from the pages with even numbers,
/// and only questions about the others are asked.
final class TextsTraining {

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FR, Language.AR, Language.UK);

    private final ParallelTexts guide;
    private final Questions questions;
    private final TranslationTable translations;

    TextsTraining(Path data, List<Concept> concepts) throws IOException {
        guide = new ParallelTexts(data, page -> true);
        var half = new ParallelTexts(data, page -> page % 2 == 0);
        var training = new TranslationTraining();
        var lines = new ArrayList<String>();
        for (var language : LANGUAGES) {
            if (language != Language.EN) {
                lines.addAll(training.learn(language, half.of(language)));
            }
        }
        translations = new TranslationTable(lines);
        questions = new Questions(concepts);
    }

    /// In the language of the pages, or else in another language than the English of the pages.
    List<Judged> ask(boolean sameLanguage) throws IOException {
        var asked = new ArrayList<Judged>();
        for (var language : LANGUAGES) {
            if (sameLanguage) {
                asked.addAll(ask(language, language));
            } else if (language != Language.EN) {
                asked.addAll(ask(language, Language.EN));
            }
        }
        return asked;
    }

    private List<Judged> ask(Language asking, Language pages) throws IOException {
        var files = pages(pages);
        var kaart = ContentReader.read(files).kaart();
        var topics = kaart.topics().size();
        var asked = new ArrayList<Judged>();
        try (var finder = new TextFinder(kaart.topics(), questions, translations)) {
            for (var json : guide.objects("omos-qa/questions.jsonl.gz")) {
                if (json.get("page").asInt() % 2 == 0) {
                    continue;
                }
                var question = questions.of(json.get(asking.tag()).asText(), asking);
                var right =
                        json.get("answerable").asBoolean() ? kaart.topics().indexOf(kaart.getTopic(id(json))) : topics;
                asked.add(new Judged(asking.tag() + " to " + pages.tag(), right, finder.evidence(question)));
            }
        }
        return asked;
    }

    private ContentFiles pages(Language language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var json : guide.objects("omos-qa/pages.jsonl.gz")) {
            var lines = json.get(language.tag())
                    .asText()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var yaml = new YamlLines(lines.getFirst(), lines.subList(1, lines.size()));
            texts.put("topics/" + id(json) + "/" + language.tag() + ".yaml", yaml.toString());
        }
        return new ContentFiles(texts);
    }

    private static String id(JsonNode json) {
        return "page-" + json.get("page").asInt();
    }

    /// A minimal topic text.
    private record YamlLines(String title, List<String> text) {

        @Override
        public String toString() {
            var yaml = new StringBuilder("title: " + quote(title) + "\ntext:\n");
            text.forEach(line -> yaml.append("  - ").append(quote(line)).append('\n'));
            return yaml.toString();
        }

        private static String quote(String line) {
            return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}
