package nl.wegwijs.admin.bench;

import java.util.List;
import nl.wegwijs.knowledge.evaluation.TestQuestion;

/// Something that finds topics for questions, to compare with.
interface Peer extends AutoCloseable {
    String name();

    /// In the order of the questions.
    List<Found> ask(List<TestQuestion> questions);

    /// Before the clock runs, so that the times are those of a program that has been running for a while.
    default void warmUp(List<TestQuestion> questions) {
        ask(questions);
    }

    @Override
    void close();

    /// @param topics  ids, best first
    /// @param answers whether it would show the first one as the answer
    record Found(List<String> topics, boolean answers, long micros) {}
}
