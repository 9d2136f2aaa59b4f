package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.Normalizer;

/// Which topics have a word in their title: one word such as "toeslag" stands in many, also inside a longer one, and
/// then says too little to answer.
final class Titles {

    private static final int MOST_WORDS = 2;
    private static final int SHORTEST_WORD = 4;

    /// Normalized, in the order of the topics.
    private final Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);

    Titles(List<Topic> topics) {
        for (var language : Language.values()) {
            byLanguage.put(
                    language,
                    topics.stream()
                            .map(topic -> topic.findText(language)
                                    .map(text -> Normalizer.normalize(text.title()))
                                    .orElse(""))
                            .toList());
        }
    }

    /// The numbers of the topics with all the words of a very short question in their title.
    List<Integer> with(Question question) {
        var words = question.words();
        var numbers = new ArrayList<Integer>();
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> word.length() < SHORTEST_WORD)) {
            return numbers;
        }
        var titles = byLanguage.getOrDefault(question.language(), List.of());
        for (var number = 0; number < titles.size(); number++) {
            var title = titles.get(number);
            if (words.stream().allMatch(title::contains)) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
