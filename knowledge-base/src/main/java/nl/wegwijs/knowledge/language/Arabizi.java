package nl.wegwijs.knowledge.language;

import java.util.Map;
import java.util.Random;

/// Arabic as people type it in Latin letters and digits, made out of Arabic text; for training only.
final class Arabizi {

    private static final Map<Integer, String[]> LETTERS = Map.ofEntries(
            entry('ا', "a", "a", "e"),
            entry('أ', "a", "2a", "e"),
            entry('إ', "i", "e"),
            entry('آ', "a", "aa"),
            entry('ب', "b"),
            entry('ت', "t"),
            entry('ث', "th", "s", "t"),
            entry('ج', "j", "g"),
            entry('ح', "7", "7", "h"),
            entry('خ', "5", "kh", "7'"),
            entry('د', "d"),
            entry('ذ', "z", "d", "th"),
            entry('ر', "r"),
            entry('ز', "z"),
            entry('س', "s"),
            entry('ش', "sh", "sh", "ch"),
            entry('ص', "s", "9"),
            entry('ض', "d"),
            entry('ط', "t", "6"),
            entry('ظ', "z"),
            entry('ع', "3", "3", "a"),
            entry('غ', "gh", "8", "3'"),
            entry('ف', "f"),
            entry('ق', "q", "2", "9", "k"),
            entry('ك', "k"),
            entry('ل', "l"),
            entry('م', "m"),
            entry('ن', "n"),
            entry('ه', "h"),
            entry('و', "w", "o", "ou", "u"),
            entry('ي', "y", "i", "i", "ee"),
            entry('ى', "a"),
            entry('ة', "a", "e", "eh", "ah"),
            entry('ء', "2", ""),
            entry('ئ', "2", "y"),
            entry('ؤ', "2", "o"));

    /// Frequent words in several dialects, as chats have them.
    private static final String[] WORDS = """
            ana inta inti enta enti howe hiye hia huwa ni7na ehna bdi bedi badi baddi badde bidde 3ndi 3andi 3endi ma fi mafi \
            maafi mish mesh mosh mu muu shu shou sho chou shnu shno eh eih leesh lesh laish leish wein wain wen ween fein \
            emta imta mata aymta kif keef keif kifak kifik kifkon meen min kam 2adesh adesh addesh 2addesh haida hada had \
            hadi hayde hay hek heik halla2 hala2 hla2 halla' alyom lyom elyom bukra bokra mbere7 lazem lazim mumkin \
            momken ba3ref b3ref ma3ref ba3raf a3ref ar7 raye7 raye7a sar sarli 3am 3ala 3al ma3 ma3i ma3o ktir kteer \
            katir shway shwai shwaya tayeb tayyeb tamam 5alas khalas yalla inshallah nshallah in2sha2allah 7amdella \
            hamdulillah salam slm marhaba mar7aba ahlan shukran shokran chokran 3afwan afwan sa3ed sa3idni sa3edni \
            sa3douni musa3ade mosa3ada musa3da 7abibi habibi ibni ebni binti benti jozi jawzi marti zawji zawjati \
            madrase madrasa sho8el shoghel sheghel shughl bet beit bayt el 2ajar ajar masari masare floos flous rateb \
            war2a wara2a waraqa risale rasale doctor mosh mustashfa mashfa iqama e2ame ikame balad baladiye baladiyye \
            wlad awlad weladi welad 3omri sene sana shahr shaher youm el7ukume ana b7aje ra7 yalli illi elli w ya3ni \
            yaani bas bass kaman kamen aydan kol kel wa7ed wahed tnen tlate 2rja3 bakra 7ada hada shi 2eshi eshi \
            wallah walla wla wala la2 la aywa aiwa na3am ee eeh dyal bzaf wakha wash wach rani nta kayn makaynch bghit
            """.split("\\s+");

    private final Random random;

    Arabizi(Random random) {
        this.random = random;
    }

    /// A few frequent words, or this Arabic text in Latin letters.
    String of(String arabic) {
        return random.nextInt(3) == 0 ? frequentWords() : transliterate(arabic);
    }

    private String frequentWords() {
        var text = new StringBuilder();
        for (var count = 1 + random.nextInt(5); count > 0; count--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }

    private String transliterate(String arabic) {
        var text = new StringBuilder();
        var afterConsonant = false;
        for (var point : arabic.codePoints().toArray()) {
            var spellings = LETTERS.get(point);
            if (spellings == null) {
                if (Character.isWhitespace(point)) {
                    text.append(' ');
                }
                afterConsonant = false;
                continue;
            }
            var spelling = spellings[random.nextInt(spellings.length)];
            var isVowel = "aeiouy".indexOf(spelling.isEmpty() ? 'a' : spelling.charAt(0)) >= 0;
            if (afterConsonant && !isVowel && random.nextInt(5) < 2) {
                text.append("aaei".charAt(random.nextInt(4)));
            }
            text.append(spelling);
            afterConsonant = !isVowel;
        }
        return text.toString();
    }

    private static Map.Entry<Integer, String[]> entry(int letter, String... spellings) {
        return Map.entry(letter, spellings);
    }
}
