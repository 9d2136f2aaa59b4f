package nl.wegwijs.bot.dialogue;

import java.util.Optional;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;

/// Everything that the assistant knows when it decides. A value: deciding gives the next one.
///
/// @param languageChosen the person chose the language; otherwise it follows what they write
/// @param lastTopic      the topic of the last card, for "ask a person" and for what follows
/// @param lastQuestion   the last question in the person's own words, to hand over if they wish; `""` when there is
/// none
/// @param stopped        the person asked for no more messages of our own accord
public record Conversation(
        Language language,
        boolean languageChosen,
        Optional<String> gemeente,
        Group group,
        Mode mode,
        Step step,
        Optional<String> lastTopic,
        String lastQuestion,
        boolean stopped) {

    public static Conversation fresh(Language language) {
        return new Conversation(
                language, false, Optional.empty(), Group.ANY, Mode.BOT, new Step.Fresh(), Optional.empty(), "", false);
    }

    public Conversation at(Step next) {
        return new Conversation(
                language, languageChosen, gemeente, group, mode, next, lastTopic, lastQuestion, stopped);
    }

    public Conversation in(Language chosen) {
        return new Conversation(chosen, true, gemeente, group, mode, step, lastTopic, lastQuestion, stopped);
    }

    public Conversation hearing(Language heard) {
        return new Conversation(heard, languageChosen, gemeente, group, mode, step, lastTopic, lastQuestion, stopped);
    }

    public Conversation livingIn(String gemeenteId) {
        return new Conversation(
                language, languageChosen, Optional.of(gemeenteId), group, mode, step, lastTopic, lastQuestion, stopped);
    }

    public Conversation with(Mode next) {
        return new Conversation(
                language, languageChosen, gemeente, group, next, step, lastTopic, lastQuestion, stopped);
    }

    public Conversation having(String topicId) {
        return new Conversation(
                language, languageChosen, gemeente, group, mode, step, Optional.of(topicId), lastQuestion, stopped);
    }

    public Conversation asking(String question) {
        return new Conversation(language, languageChosen, gemeente, group, mode, step, lastTopic, question, stopped);
    }

    public Conversation stopping(boolean wanted) {
        return new Conversation(language, languageChosen, gemeente, group, mode, step, lastTopic, lastQuestion, wanted);
    }
}
