package nl.wegwijs.admin.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import nl.wegwijs.knowledge.evaluation.QuestionFile;
import nl.wegwijs.knowledge.evaluation.TestQuestion;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Our understanding beside its peers, on the same content and the same questions in one run: a table for each
/// language.
public final class PeerBenchmark {
    private static final String ALL = "all";
    private static final int CHOICES = 3;

    private final PrintStream out;
    private final Consumer<String> progress;
    private final List<Peer> peers = new ArrayList<>();

    /// @param nlpJs where NLP.js was installed, when it is to take part
    public PeerBenchmark(PrintStream out, Consumer<String> progress, Knowledge knowledge, Optional<NlpJs> nlpJs) {
        this.out = out;
        this.progress = progress;
        peers.add(new OurPeer(knowledge));
        peers.add(new LucenePeer(knowledge.kaart()));
        peers.add(new Fts5Peer(knowledge.kaart()));
        nlpJs.ifPresent(
                installed -> peers.add(new NlpJsPeer(knowledge.kaart(), installed.script(), installed.modules())));
    }

    /// @param script  the program that trains NLP.js and answers
    /// @param modules the folder that it was installed into
    public record NlpJs(Path script, Path modules) {}

    /// Throws IllegalArgumentException, naming file and line, for a line that is no question.
    public void run(Path questionFile) {
        var questions = QuestionFile.read(questionFile).stream()
                .filter(TestQuestion::hasTopic)
                .toList();
        out.printf(
                "%-12s %-8s %6s %6s %6s %6s %8s %8s%n", "", "", "count", "hit@1", "hit@3", "wrong", "p50 ms", "p99 ms");
        for (var peer : peers) {
            progress.accept(peer.name());
            try (peer) {
                peer.warmUp(questions);
                print(peer.name(), questions, peer.ask(questions));
            }
        }
    }

    private void print(String name, List<TestQuestion> questions, List<Peer.Found> found) {
        var rows = new TreeMap<String, List<Asked>>();
        for (int i = 0; i < questions.size(); i++) {
            var asked = new Asked(questions.get(i), found.get(i));
            rows.computeIfAbsent(asked.question.label(), unused -> new ArrayList<>())
                    .add(asked);
            rows.computeIfAbsent(ALL, unused -> new ArrayList<>()).add(asked);
        }
        rows.forEach((label, asked) -> out.printf(
                Locale.ROOT,
                "%-12s %-8s %6d %6.3f %6.3f %6.3f %8.2f %8.2f%n",
                name,
                label,
                asked.size(),
                part(asked, one -> one.place() == 1 ? 1 : 0),
                part(asked, one -> one.place() >= 1 && one.place() <= CHOICES ? 1 : 0),
                part(asked, one -> one.found.answers() && one.place() != 1 ? 1 : 0),
                millis(asked, 0.5),
                millis(asked, 0.99)));
    }

    private static double part(List<Asked> asked, ToDoubleFunction<Asked> counts) {
        return asked.stream().mapToDouble(counts).average().orElse(0);
    }

    private static double millis(List<Asked> asked, double part) {
        var times = asked.stream().map(one -> one.found.micros()).sorted().toList();
        return times.get(Math.min(times.size() - 1, (int) (part * times.size()))) / 1000.0;
    }

    private record Asked(TestQuestion question, Peer.Found found) {

        /// Of the right topic, from 1; 0 where it is not found.
        int place() {
            return found.topics().indexOf(question.topic()) + 1;
        }
    }
}
