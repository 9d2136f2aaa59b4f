package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.build(ContentFiles.shipped()
            .with("intents/stop/en.patterns.txt", "= stop\nstop \"sending me\" messages\n")
            .with("intents/human/nl.patterns.txt", "\"met een mens\" praten|spreken\n")
            .with("intents/greeting/en.patterns.txt", "= hello|hi|hey\nhello|hi\n")
            .with("crisis/zelfdoding/tr.patterns.txt", "intihar*\n"));

    @AfterAll
    static void close() {
        KNOWLEDGE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kind-wordt-18, mijn zoon wordt volgende maand 18. wat moet ik regelen?, NL",
        "kind-wordt-18, my daughter turns 18 what happens with the kinderbijslag, EN",
        "kind-wordt-18, ابني رح يصير 18 شو لازم اعمل, AR",
        "kind-wordt-18, моему сыну исполняется 18 лет что с детским пособием, RU",
        "kinderopvangtoeslag, hoe vraag ik kinderopvangtoeslag aan, NL",
        "verhuizen, ik ga verhuizen naar een ander huis. wat moet ik doorgeven, NL"
    })
    void findsTheTopicUnderAnyLocale(String topic, String text, Language language) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            var understanding = KNOWLEDGE.understand(text, Asker.unknown());
            assertThat(understanding.topics().getFirst().topicId()).isEqualTo(topic);
            assertThat(understanding.language()).isEqualTo(language);
            assertThat(understanding.topics()).hasSize(10);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn zus is weg",
                "mijn man werkt veel",
                "ik wil hier niet meer wonen",
                "i miss my family",
                "my door is broken",
                "my husband is far away",
                "زوجي بعيد",
                "kocam uzakta",
                "муж далеко",
                "waan ka murugaysanahay",
            })
    void everydaySentencesAreNoDanger(String text) {
        assertThat(decide(text)).isNotInstanceOf(Decision.Crisis.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waar?", "wat", "where?"})
    void oneWordIsNoWishUnlessAPatternKnowsIt(String text) {
        assertThat(decide(text)).isNotInstanceOf(Decision.Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "again please",
                "tell me more please",
                "simple words please",
                "nog een keer graag",
                "lütfen bir daha",
                "ещё разок пожалуйста"
            })
    void askingAgainIsNoWishToLeave(String text) {
        assertThat(decide(text))
                .isNotIn(
                        new Decision.Command(Intent.STOP, false),
                        new Decision.Command(Intent.STOP, true),
                        new Decision.Command(Intent.DELETE_DATA, false),
                        new Decision.Command(Intent.DELETE_DATA, true));
    }

    @Test
    void dangerComesBeforeEverything() {
        assertThat(decide("stop. ik wil dood")).isEqualTo(new Decision.Crisis("zelfdoding"));
        assertThat(decide("Oğlum intihar etmek istiyor, oğlum 18 yaşında"))
                .isEqualTo(new Decision.Crisis("zelfdoding"));
    }

    @Test
    void dangerIsHeardAtTheEndOfALongStory() {
        var story = "Wij kregen vorig jaar een huis in Vries en mijn kinderen gaan daar naar school. ".repeat(60);
        assertThat(decide(story + "ik wil dood")).isEqualTo(new Decision.Crisis("zelfdoding"));
    }

    @Test
    void whoWantsToKillThemselvesIsHeardAsSuch() {
        assertThat(decide("kendimi öldürmek istiyorum")).isEqualTo(new Decision.Crisis("zelfdoding"));
    }

    @Test
    void wishesComeBeforeTopics() {
        assertThat(decide("please stop sending me messages about my child who turns 18"))
                .isEqualTo(new Decision.Command(Intent.STOP, true));
        assertThat(decide("ik wil met een mens praten over kinderopvangtoeslag"))
                .isEqualTo(new Decision.Command(Intent.HUMAN, true));
    }

    @Test
    void aCourtesyIsSmallTalkOnlyWhereNoTopicIsAskedFor() {
        assertThat(decide("Hello!")).isEqualTo(new Decision.SmallTalk(Intent.GREETING));
        assertThat(decide("hello, my daughter turns 18 what happens with the kinderbijslag"))
                .isEqualTo(new Decision.Answer("kind-wordt-18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heel erg bedankt, je hebt me echt geholpen",
                "ahla kifak lyom",
                "سڵاو کاکە چۆنیت",
                "gelek spas, rojek xweş",
                "مرسی از کمکتون"
            })
    void aCourtesyIsNotAnsweredWithATopic(String text) {
        assertThat(decide(text)).isNotInstanceOf(Decision.Answer.class);
    }

    @Test
    void aQuestionAboutDangerIsAnsweredAndItsSignalTold() {
        var understanding = KNOWLEDGE.understand("Is het nummer voor huiselijk geweld gratis?", Asker.unknown());
        assertThat(understanding.decision()).isEqualTo(new Decision.Answer("huiselijk-geweld"));
        assertThat(understanding.danger()).contains("huiselijk-geweld");
    }

    @Test
    void saysThatItDoesNotKnow() {
        assertThat(decide("wat is de hoofdstad van peru")).isInstanceOf(Decision.Unknown.class);
        assertThat(decide("")).isInstanceOf(Decision.Unknown.class);
        assertThat(decide("qwrtp zxcvb")).isInstanceOf(Decision.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"ok", "👍", "18", "12-01-2026", "12 januari", "zorgtoeslag", "Assen", "hm", "😀😀 ok"})
    void whatIsInNoLanguageKeepsTheLanguageOfTheChat(String text) {
        var asker = new Asker(Optional.of(Language.TI), Optional.empty(), false);
        assertThat(KNOWLEDGE.understand(text, asker).language()).isEqualTo(Language.TI);
    }

    @Test
    void aClearQuestionInAnotherLanguageChangesIt() {
        var asker = new Asker(Optional.of(Language.TI), Optional.empty(), false);
        assertThat(KNOWLEDGE
                        .understand("can you help me with this letter please", asker)
                        .language())
                .isEqualTo(Language.EN);
    }

    @Test
    void theSameQuestionHasTheSameAnswerOnEveryThread() throws Exception {
        var question = "ik heb een brief van de deurwaarder wat nu";
        var once = KNOWLEDGE.understand(question, Asker.unknown());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> KNOWLEDGE.understand(question, Asker.unknown())))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(once);
            }
        }
    }

    @Test
    void twoSnapshotsOfTheSameContentAgree() {
        try (var other = Knowledge.build(ContentFiles.shipped())) {
            var question = "wie helpt mij met mijn brief";
            assertThat(other.understand(question, Asker.unknown()))
                    .isEqualTo(KNOWLEDGE.understand(question, Asker.unknown()));
        }
    }

    @Test
    void understandsALongMessage() {
        var long5000 = "mijn zoon wordt 18 en ".repeat(250);
        assertThat(KNOWLEDGE.understand(long5000, Asker.unknown()).topics()).isNotEmpty();
    }

    private static Decision decide(String text) {
        return KNOWLEDGE.understand(text, Asker.unknown()).decision();
    }
}
