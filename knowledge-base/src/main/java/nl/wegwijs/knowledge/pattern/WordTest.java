package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.language.Normalizer;

/// One place of a pattern: one of several words, each of them exact, or the start, the end or a part of a word.
/// A tight place must come directly after the one before it.
record WordTest(List<Alternative> alternatives, boolean tight) {

    boolean matches(String word) {
        for (var alternative : alternatives) {
            if (alternative.matches(word)) {
                return true;
            }
        }
        return false;
    }

    /// More than one place where a word falls apart on normalization: `e-mail` is `e mail`.
    static List<WordTest> parse(String token, boolean tight) {
        var alternatives = new ArrayList<Alternative>();
        for (var part : token.split("\\|")) {
            var letters = Normalizer.normalize(part.replace("*", ""));
            if (letters.isEmpty()) {
                throw new IllegalArgumentException("\"" + part + "\" has no letters");
            }
            if (letters.contains(" ")) {
                return parseBroken(token, letters, tight);
            }
            alternatives.add(new Alternative(letters, part.startsWith("*"), part.endsWith("*")));
        }
        return List.of(new WordTest(alternatives, tight));
    }

    private static List<WordTest> parseBroken(String token, String letters, boolean tight) {
        if (token.contains("|") || token.contains("*")) {
            throw new IllegalArgumentException("\"" + token + "\" is more than one word; write it without | and *");
        }
        var tests = new ArrayList<WordTest>();
        for (var word : letters.split(" ")) {
            tests.add(new WordTest(List.of(new Alternative(word, false, false)), tight || !tests.isEmpty()));
        }
        return tests;
    }

    record Alternative(String letters, boolean openStart, boolean openEnd) {

        boolean matches(String word) {
            if (openStart) {
                return openEnd ? word.contains(letters) : word.endsWith(letters);
            }
            return openEnd ? word.startsWith(letters) : word.equals(letters);
        }
    }
}
