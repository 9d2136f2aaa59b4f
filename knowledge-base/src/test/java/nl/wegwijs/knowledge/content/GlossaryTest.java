package nl.wegwijs.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final Glossary glossary = new Glossary(List.of(
            term("toeslag", "toeslagen"),
            term("eigen risico"),
            term("eigen"),
            term("IND"),
            term("PIP"),
            term("digid"),
            term("MAP"),
            term("polis"),
            term("Z-route")));

    @Test
    void findsTheOfficialWordInATextOfAnyLanguage() {
        assertThat(found("اطلب من الدائرة toeslag (إعانة) لنفسك.")).containsExactly("toeslag");
        assertThat(found("Ask about your Toeslagen.")).containsExactly("toeslag");
    }

    @Test
    void takesTheLongestForm() {
        assertThat(found("Betaal het eigen risico zelf.")).containsExactly("eigen risico");
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(found("De zorgtoeslag en de indeling.")).isEmpty();
    }

    @Test
    void takesOffTheEndingsOfOtherLanguages() {
        assertThat(found("Toeslag’ınızı sorun.", Language.TR)).containsExactly("toeslag");
        assertThat(found("Weydii toeslag-gaaga.", Language.SO)).containsExactly("toeslag");
        assertThat(found("De Z-route duurt lang.")).containsExactly("Z-route");
    }

    @Test
    void aWordOfTheOtherLanguageIsNotExplained() {
        assertThat(found("Polis geldi.", Language.TR)).isEmpty();
        assertThat(found("Uw polis.")).containsExactly("polis");
    }

    @Test
    void findsAnAbbreviationInItsCapitalsOnly() {
        assertThat(found("Look at the map of the MAP course.")).containsExactly("MAP");
        assertThat(found("Look at the map.")).isEmpty();
    }

    @Test
    void namesEachWordOnceInTheOrderOfTheText() {
        assertThat(found("PIP, toeslag, PIP.")).containsExactly("PIP", "toeslag");
    }

    @Test
    void findsCapitalsUnderATurkishLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(found("De IND en de DIGID.")).containsExactly("IND", "digid");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsExplanationsInEachLanguage() {
        var term = ContentReader.read(SampleContent.files())
                .kaart()
                .glossary()
                .terms()
                .getFirst();
        assertThat(term.findText(Language.EN)).map(Term.Explanation::name).contains("child benefit");
    }

    @Test
    void namesAnUnknownTermAndAnotherNumber() {
        expectProblem("18 years", "21 years", "has the numbers and links");
        expectProblem("kinderbijslag:", "bijslag:", "there is no term \"bijslag\" in terms.yaml");
    }

    private static void expectProblem(String good, String bad, String message) {
        var sample = SampleContent.files();
        var text = sample.get("glossary/en.yaml");
        assertThat(text).contains(good);
        assertThat(ContentReader.read(sample.with("glossary/en.yaml", text.replace(good, bad)))
                        .problems())
                .extracting(ContentProblem::message)
                .anyMatch(found -> found.contains(message));
    }

    private List<String> found(String text) {
        return found(text, Language.NL);
    }

    private List<String> found(String text, Language language) {
        return glossary.termsIn(List.of(text), language).stream()
                .map(Term::word)
                .toList();
    }

    private static Term term(String word, String... forms) {
        var notIn = word.equals("polis") ? Set.of(Language.TR) : Set.<Language>of();
        return new Term(word, word, List.of(forms), notIn, "", Mark.GENERAL, Map.of());
    }
}
