package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final double SMALL = 1e-6;

    @Test
    void theGradientIsWhatASmallChangeOfEachWeightDoes() {
        var scorer = Scorer.random(3, new Random(1));
        var evidence = new double[] {0.3, -1.2, 0.8};
        var gradient = new double[scorer.weights().length];
        scorer.addGradient(evidence, 2, gradient);
        for (var i = 0; i < gradient.length; i++) {
            var before = scorer.score(evidence);
            scorer.weights()[i] += SMALL;
            var change = (scorer.score(evidence) - before) / SMALL;
            scorer.weights()[i] -= SMALL;
            assertThat(gradient[i]).as("weight %d", i).isCloseTo(2 * change, within(1e-4));
        }
    }

    @Test
    void aRankerLearnsWhatOnlyGoesTogether() {
        var evidences = new ArrayList<Evidence>();
        var answers = new ArrayList<Integer>();
        for (var first = 0; first < 2; first++) {
            for (var second = 0; second < 2; second++) {
                evidences.add(new Evidence(new double[][] {{first, second}}, new double[] {1}));
                answers.add(first == second ? 1 : 0);
            }
        }
        var ranker = Ranker.fit(evidences, answers);
        for (var i = 0; i < evidences.size(); i++) {
            assertThat(ranker.probabilities(evidences.get(i))[answers.get(i)]).isGreaterThan(0.9);
        }
    }
}
