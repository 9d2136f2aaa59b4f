package nl.wegwijs.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What transcripts cannot show: the state itself, in every step.
final class DialogueTest {
    private static final List<String> TWO = List.of("werk-begint", "werk-stopt-ww");

    private final Texts texts = Texts.load("bot", "reminder");
    private final Dialogue dialogue =
            new Dialogue(RunningBot.knowledge(), texts, IitRules.none(), LocalDate.of(2026, 5, 4));

    static Stream<Step> steps() {
        return Stream.of(
                new Step.Fresh(),
                new Step.Idle(),
                new Step.ChoosingLanguage(true, "een vraag"),
                new Step.ChoosingLanguage(false, ""),
                new Step.ChoosingGemeente(true, false, "een vraag"),
                new Step.ChoosingGemeente(false, true, ""),
                new Step.Clarifying(TWO),
                new Step.WritingToHuman(),
                new Step.ConsentingToHandoff("een vraag"),
                new Step.ConsentingToReminder("individuele-inkomenstoeslag", Map.of()),
                new Step.ConfirmingDeletion());
    }

    @Test
    void aNumberPicksFromTheChoice() {
        var clarifying = at(new Step.Clarifying(TWO));
        assertThat(card(answer(clarifying, "1"))).isEqualTo("werk-begint");
        assertThat(card(answer(clarifying, " 2 "))).isEqualTo("werk-stopt-ww");
        assertThat(card(answer(clarifying, "٢"))).isEqualTo("werk-stopt-ww");
    }

    @Test
    void aNumberBeyondTheChoiceIsNoChoice() {
        assertThat(answer(at(new Step.Clarifying(TWO)), "3").replies())
                .noneMatch(reply -> reply instanceof Reply.ShowCard);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void dangerComesFirstInEveryStepAndModeAndLeavesNoWords(Step step) {
        for (var mode : Mode.values()) {
            var turn = answer(at(step).with(mode), "ik wil dood");
            assertThat(turn.replies())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Reply.ShowCard.class,
                            card -> assertThat(card.urgent()).isTrue());
            assertThat(turn.actions()).containsExactly(new Action.ForgetWords());
            assertThat(turn.next().mode()).isEqualTo(mode);
            assertThat(turn.next().toString()).doesNotContain("dood");
        }
    }

    @Test
    void aQuestionAboutDangerIsAnsweredAfterTheCrisisCard() {
        var turn = answer(at(new Step.Idle()), "Is het nummer voor huiselijk geweld gratis?");
        assertThat(turn.replies()).hasSizeGreaterThan(1);
        assertThat(turn.replies().getFirst())
                .isInstanceOfSatisfying(
                        Reply.ShowCard.class, card -> assertThat(card.urgent()).isTrue());
        assertThat(turn.actions()).doesNotContain(new Action.ForgetWords());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stopComesSecondInEveryStepAndMode(Step step) {
        for (var mode : Mode.values()) {
            var turn = answer(at(step).with(mode), "stop");
            assertThat(turn.actions()).containsExactly(new Action.StopMessages());
            assertThat(turn.next().stopped()).isTrue();
            assertThat(turn.next().mode()).isEqualTo(mode);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepCanBeLeftByPressingSomethingElse(Step step) {
        var turn = dialogue.answer(at(step), new Incoming.Press("topic:werk-begint"));
        assertThat(card(turn)).isEqualTo("werk-begint");
        assertThat(turn.next().step()).isEqualTo(new Step.Idle());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepSurvivesBeingWrittenDown(Step step) {
        var memory = Memory.of(at(step).asking("een vraag").having("werk-begint"));
        assertThat(Memory.read(memory.write())).isEqualTo(memory);
    }

    @Test
    void aStepOfAnotherVersionIsForgotten() {
        assertThat(Memory.read("{\"step\":{\"type\":\"dancing\"}}").step()).isEqualTo(new Step.Idle());
        assertThat(Memory.read("{").step()).isEqualTo(new Step.Idle());
        assertThat(Memory.read("").step()).isEqualTo(new Step.Fresh());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aMemberOfStaffIsNotInterrupted(Step step) {
        for (var text : List.of(
                "hallo", "ik ben mijn dichid vergete", "hoeveel kost een olifant", "ja", "2", "ik wil een mens")) {
            assertThat(answer(at(step).with(Mode.HUMAN), text).replies())
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsAnsweredInItselfOrSaysThatItIsNot(Language language) {
        for (var topic : RunningBot.knowledge().kaart().topics()) {
            var turn = dialogue.answer(at(new Step.Idle()).in(language), new Incoming.Press("topic:" + topic.id()));
            var card = (Reply.ShowCard) turn.replies().getFirst();
            assertThat(card.title()).isNotBlank();
            assertThat(card.answer()).isNotEmpty();
            if (card.language() != language) {
                assertThat(card.smallPrint()).contains(texts.say(language, "card.other_language"));
            }
        }
    }

    @Test
    void everyButtonThatIsShownIsUnderstood() {
        for (var data : List.of("do:menu", "do:human", "do:show_data", "do:change_language", "do:change_gemeente")) {
            assertThat(Pressed.of(data)).isInstanceOf(Pressed.Command.class);
        }
        assertThat(Pressed.of("lang:ti")).isEqualTo(new Pressed.ChooseLanguage(Language.TI));
        assertThat(Pressed.of("dom:D1")).isInstanceOf(Pressed.ShowDomain.class);
        assertThat(Pressed.of("nonsense:1")).isEqualTo(new Pressed.Outdated());
        assertThat(Pressed.of("")).isEqualTo(new Pressed.Outdated());
    }

    private Turn answer(Conversation conversation, String text) {
        return dialogue.answer(conversation, new Incoming.Text(text));
    }

    private static String card(Turn turn) {
        return ((Reply.ShowCard) turn.replies().getFirst()).topicId();
    }

    private static Conversation at(Step step) {
        return new Conversation(
                Language.NL, true, Optional.of("assen"), Group.ANY, Mode.BOT, step, Optional.empty(), "", false);
    }
}
