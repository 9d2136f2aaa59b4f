package nl.wegwijs.knowledge.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class PatternMatcherTest {

    @Test
    void allowsTwoWordsBetween() {
        assertThat(hears("man slaat mij", "mijn man slaat vaak ook mij")).isTrue();
        assertThat(hears("man slaat mij", "mijn man slaat heel erg vaak mij")).isFalse();
        assertThat(hears("man slaat mij", "mij slaat mijn man")).isFalse();
    }

    @Test
    void tellsExactWordsStartsEndsAndParts() {
        assertThat(hears("slaa*", "hij slaat")).isTrue();
        assertThat(hears("*slagen", "ik ben geslagen")).isTrue();
        assertThat(hears("*ضرب*", "زوجي يضربني")).isTrue();
        assertThat(hears("sla", "slaap")).isFalse();
    }

    @Test
    void takesOneOfSeveralWords() {
        assertThat(hears("man|vriend slaat", "mijn vriend slaat")).isTrue();
        assertThat(hears("man|vriend slaat", "mijn buurman slaat")).isFalse();
    }

    @Test
    void wantsQuotedWordsTogether() {
        assertThat(hears("ik \"wil dood\"", "ik wil dood")).isTrue();
        assertThat(hears("ik \"wil dood\"", "ik wil niet dood")).isFalse();
        assertThat(hears("\"wil dood\"", "zij wil dood")).isTrue();
    }

    @Test
    void wantsTheWholeMessage() {
        assertThat(hears("= stop|halt", "STOP!")).isTrue();
        assertThat(hears("= stop|halt", "stop de les")).isFalse();
        assertThat(hears("= geen berichten", "geen nieuwe berichten")).isFalse();
    }

    @Test
    void anExceptionHoldsForItsOwnSentence() {
        assertThat(hears("wil dood\n! film*", "ik zag een film over iemand die wil dood"))
                .isFalse();
        assertThat(hears("wil dood\n! film*", "Ik zag een film. Ik wil dood.")).isTrue();
    }

    @Test
    void comparesWithoutAccentsHarakatAndRepeats() {
        assertThat(hears("je veux créver", "JE VEUUUX crever")).isFalse();
        assertThat(hears("hilfe heeelp", "hilfe heelp")).isTrue();
        assertThat(hears("أريد الموت", "اريد المَوْت")).isTrue();
        assertThat(hears("e-mail", "mijn e-mail adres")).isTrue();
    }

    @Test
    void matchesUnderATurkishLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(hears("intihar", "İNTİHAR")).isTrue();
            assertThat(hears("kirli", "KIRLI kırlı")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesLinesThatAreNoPattern() {
        assertThatThrownBy(() -> WordPattern.parse("ik \"wil")).hasMessage("a quotation mark is missing");
        assertThatThrownBy(() -> WordPattern.parse("*|a")).hasMessage("\"*\" has no letters");
        assertThatThrownBy(() -> WordPattern.parse("! ")).hasMessage("the pattern has no words");
    }

    @Test
    void readsThePatternFilesOfOneFolder() {
        var files = Map.of(
                "crisis/a/nl.patterns.txt", "# writer: x\nhelp\n\"open\nstil",
                "crisis/a/zz.patterns.txt", "x",
                "intents/b/nl.patterns.txt", "stop");
        var read = PatternFiles.read(files, "crisis");

        assertThat(read.entries()).extracting(PatternMatcher.Entry::owner).containsExactly("a", "a");
        assertThat(read.mistakes())
                .containsExactlyInAnyOrder(
                        new PatternFiles.Mistake("crisis/a/nl.patterns.txt", 3, "a quotation mark is missing"),
                        new PatternFiles.Mistake(
                                "crisis/a/zz.patterns.txt", 1, "the file name is no language that we have"));
    }

    private static boolean hears(String patterns, String message) {
        var entries = Arrays.stream(patterns.split("\n"))
                .map(line -> new PatternMatcher.Entry("x", Language.NL, WordPattern.parse(line)))
                .toList();
        return !new PatternMatcher(entries).hear(Words.of(message)).isEmpty();
    }
}
