package nl.wegwijs.knowledge.language;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Cuts short, partly misspelt texts out of longer ones, as many of each class: what people type is shorter and
/// sloppier than what data sets hold.
final class Snippets {

    static final String ARABIZI = "ar-Latn";
    private static final int MOST_WORDS = 10;

    private final List<String> classes;
    private final Map<String, List<String>> lines;
    private final OfficialDutch officialDutch = new OfficialDutch();
    private final Random random;
    private final Arabizi arabizi;

    Snippets(List<String> classes, Map<String, List<String>> lines, long seed) {
        this.classes = classes;
        this.lines = lines;
        this.random = new Random(seed);
        this.arabizi = new Arabizi(random);
    }

    Snippet next() {
        var number = random.nextInt(classes.size());
        return new Snippet(cut(classes.get(number), 1 + random.nextInt(MOST_WORDS)), number);
    }

    /// This many words of a random line of the class. Arabic in Latin letters is typed by people or made out of Arabic.
    String cut(String tag, int count) {
        var isMade = tag.equals(ARABIZI) && (!lines.containsKey(ARABIZI) || random.nextBoolean());
        var of = lines.getOrDefault(isMade ? "ar" : tag, List.of());
        var line = of.get(random.nextInt(of.size()));
        if (!tag.equals("nl")) {
            line = officialDutch.without(line);
        }
        var words = line.split("\\s+");
        var first = random.nextInt(Math.max(1, words.length - count + 1));
        var text = String.join(" ", Arrays.copyOfRange(words, first, Math.min(words.length, first + count)));
        return isMade ? arabizi.of(text) : text;
    }

    /// A quarter without diacritics and punctuation, one in ten with a slip of the finger.
    String spoil(String text) {
        var spoilt = random.nextInt(4) == 0 ? plain(text) : text;
        return random.nextInt(10) == 0 ? slip(spoilt) : spoilt;
    }

    static String plain(String text) {
        return java.text.Normalizer.normalize(text, Form.NFD)
                .replaceAll("[\\p{Mn}\\p{P}]", "")
                .replace('ı', 'i');
    }

    private String slip(String text) {
        if (text.length() < 4) {
            return text;
        }
        var at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    record Snippet(String text, int classNumber) {}
}
