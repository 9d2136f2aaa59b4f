package nl.wegwijs.knowledge.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises the language of a message: its script leaves few languages, its letters choose among them.
/// A few Dutch words in a message of another script or language do not make it Dutch. Safe for any number of threads.
public final class LanguageDetector {

    /// A message is in its non-Latin script when this part of its letters is.
    private static final double ENOUGH_LETTERS = 0.2;

    private static final int LETTERS_OF_TELLING_TEXT = 3;

    /// `wa7da`, `n9der`: a digit within a word stands for a letter that the Latin script lacks. How many times likelier
    /// that makes Arabic, as a logarithm.
    private static final double DIGIT_WITHIN_WORD = 4;

    private static final Pattern WORD_WITH_DIGIT = Pattern.compile(
            "(?<![a-z0-9])(?=(?:[0-9]*[a-z]){3})[a-z]+[2356789][a-z]*(?![0-9])", Pattern.CASE_INSENSITIVE);

    private static final Map<UnicodeScript, Set<Language>> LANGUAGES_OF = Map.of(
            UnicodeScript.ARABIC, EnumSet.of(Language.AR, Language.FA, Language.CKB, Language.PS),
            UnicodeScript.CYRILLIC, EnumSet.of(Language.UK, Language.RU),
            UnicodeScript.ETHIOPIC, EnumSet.of(Language.TI),
            UnicodeScript.LATIN,
                    EnumSet.of(
                            Language.NL,
                            Language.EN,
                            Language.AR,
                            Language.TR,
                            Language.SO,
                            Language.FR,
                            Language.KMR));

    private final LanguageModel model;
    private final OfficialDutch officialDutch = new OfficialDutch();

    public LanguageDetector() {
        this(LanguageModel.shipped());
    }

    LanguageDetector(LanguageModel model) {
        this.model = model;
    }

    /// Empty where the text has no letters of a script that we have.
    public Optional<Guess> detect(String text) {
        return detect(text, Map.of());
    }

    /// As [#detect(String)], where some languages are likelier beforehand: the logarithm of how many times.
    public Optional<Guess> detect(String text, Map<Language, Double> likelier) {
        return scriptOf(officialDutch.without(text)).map(script -> {
            var candidates = languagesOf(script);
            if (candidates.size() == 1) {
                return new Guess(candidates.iterator().next(), 1);
            }
            var scores = scores(officialDutch.without(onlyIn(script, text)), script);
            candidates.forEach(language -> scores.merge(language, likelier.getOrDefault(language, 0.0), Double::sum));
            if (script == UnicodeScript.LATIN && WORD_WITH_DIGIT.matcher(text).find()) {
                scores.merge(Language.AR, DIGIT_WITHIN_WORD, Double::sum);
            }
            return best(scores);
        });
    }

    /// False for a text that says nothing about the language of a conversation: fewer than three letters besides
    /// numbers,
    /// dates, names of offices and "ok".
    public boolean isTelling(String text) {
        return officialDutch.lettersBeside(text) >= LETTERS_OF_TELLING_TEXT;
    }

    private static Optional<UnicodeScript> scriptOf(String text) {
        var letters = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(LANGUAGES_OF::containsKey)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        var all = letters.values().stream().mapToLong(Long::longValue).sum();
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN)
                .filter(entry -> entry.getValue() >= ENOUGH_LETTERS * all)
                .max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .or(() -> letters.keySet().stream()
                        .filter(UnicodeScript.LATIN::equals)
                        .findFirst());
    }

    /// The words that have a letter of this script.
    private static String onlyIn(UnicodeScript script, String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(point -> UnicodeScript.of(point) == script))
                .collect(Collectors.joining(" "));
    }

    /// Arabic in Latin letters is a class of its own beside Arabic, and one language for the caller.
    private static Set<Language> languagesOf(UnicodeScript script) {
        return LANGUAGES_OF.getOrDefault(script, Set.of());
    }

    private EnumMap<Language, Double> scores(String text, UnicodeScript script) {
        var byClass = model.scores(text);
        var scores = new EnumMap<Language, Double>(Language.class);
        for (var i = 0; i < byClass.length; i++) {
            var tag = model.classes().get(i);
            var isLatin = tag.equals(Snippets.ARABIZI);
            var language = Language.find(tag).orElseThrow();
            if (languagesOf(script).contains(language)
                    && (language != Language.AR || isLatin == (script == UnicodeScript.LATIN))) {
                scores.put(language, byClass[i]);
            }
        }
        return scores;
    }

    private static Guess best(EnumMap<Language, Double> scores) {
        var probabilities = Softmax.of(
                scores.values().stream().mapToDouble(Double::doubleValue).toArray());
        var languages = scores.keySet().toArray(Language[]::new);
        var best = 0;
        for (var i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new Guess(languages[best], probabilities[best]);
    }
}
