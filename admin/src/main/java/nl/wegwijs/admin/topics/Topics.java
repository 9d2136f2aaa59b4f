package nl.wegwijs.admin.topics;

import java.time.InstantSource;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;

/// The pages about topics, put together.
public record Topics(TopicPages topicPages, TextPages textPages) {

    /// @param texts     of the console
    /// @param chatTexts of the chat, for showing what newcomers see
    public static Topics of(
            Database database, LiveKnowledge knowledge, Texts texts, Texts chatTexts, InstantSource clock) {
        return new Topics(
                new TopicPages(knowledge, chatTexts, clock),
                new TextPages(database, knowledge, texts, chatTexts, clock));
    }
}
