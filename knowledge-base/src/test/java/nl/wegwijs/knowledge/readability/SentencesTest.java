package nl.wegwijs.knowledge.readability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endAtMarksAndLines() {
        assertThat(Sentences.of("Bent u ziek? Bel ons! Of kom langs.\nOp maandag"))
                .containsExactly("Bent u ziek?", "Bel ons!", "Of kom langs.", "Op maandag");
    }

    @Test
    void goOnAfterAnAbbreviationOrANumber() {
        assertThat(Sentences.of("Bel dhr. Jansen om 10.30 uur. Of bel o.a. Mevrouw Bakker."))
                .containsExactly("Bel dhr. Jansen om 10.30 uur.", "Of bel o.a. Mevrouw Bakker.");
    }
}
