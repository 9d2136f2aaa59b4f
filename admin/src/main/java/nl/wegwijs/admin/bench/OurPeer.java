package nl.wegwijs.admin.bench;

import java.util.List;
import nl.wegwijs.knowledge.evaluation.TestQuestion;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Knowledge;
import nl.wegwijs.knowledge.understanding.ScoredTopic;

/// Our own understanding, among its peers.
record OurPeer(Knowledge knowledge) implements Peer {
    @Override
    public String name() {
        return "Wegwijs";
    }

    @Override
    public List<Found> ask(List<TestQuestion> questions) {
        return questions.stream().map(this::ask).toList();
    }

    private Found ask(TestQuestion question) {
        var start = System.nanoTime();
        var understanding = knowledge.understand(question.text(), question.asker());
        long micros = (System.nanoTime() - start) / 1000;
        return new Found(
                understanding.topics().stream().map(ScoredTopic::topicId).toList(),
                understanding.decision() instanceof Decision.Answer,
                micros);
    }

    /// The knowledge belongs to who gave it.
    @Override
    public void close() {}
}
