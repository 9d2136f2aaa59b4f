package nl.wegwijs.knowledge.readability;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.function.Predicate;

/// Sets the scores at which the levels end, and counts how texts of known level come out.
///
/// A1 holds the easiest tenth of our own texts, which are written for A2. A2 ends where their sentences are best told
/// from sentences of letters. B1 holds three quarters of the plainer wordings, which are meant to be B1.
record LevelReport(List<Double> texts, List<Double> sentences, List<Double> simple, List<Double> complex) {

    private static final double EASIEST_TEXTS = 0.1;
    private static final double MOST_SIMPLE = 0.75;

    LevelReport {
        texts = texts.stream().sorted().toList();
        sentences = sentences.stream().sorted().toList();
        simple = simple.stream().sorted().toList();
        complex = complex.stream().sorted().toList();
    }

    List<Double> bounds() {
        return List.of(at(texts, EASIEST_TEXTS), endOfA2(), at(simple, MOST_SIMPLE));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    private double endOfA2() {
        return sentences.stream()
                .max(comparingDouble(
                        bound -> share(sentences, score -> score <= bound) + share(complex, score -> score > bound)))
                .orElseThrow();
    }

    private static double share(List<Double> scores, Predicate<Double> wanted) {
        return (double) scores.stream().filter(wanted).count() / scores.size();
    }

    void print(Formula formula) {
        System.out.printf("%-42s %6s %6s %6s %6s%n", "", Level.A1, Level.A2, Level.B1, Level.B2);
        print("our texts for newcomers", texts, formula);
        print("their sentences", sentences, formula);
        print("simple sides of pairs", simple, formula);
        print("complex sides of pairs", complex, formula);
    }

    private static void print(String name, List<Double> scores, Formula formula) {
        System.out.printf("%-42s", name);
        for (var level : Level.values()) {
            System.out.printf(" %5.1f%%", 100 * share(scores, score -> formula.level(score) == level));
        }
        System.out.println();
    }
}
