package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.wegwijs.knowledge.readability.SentencePairs.Pair;

/// How often the simple side of a pair that played no part in the fit scores easier than the complex one.
final class PairReport {

    private static final int FOLDS = 5;
    private static final int SHUFFLES = 3;
    private static final long SEED = 20261122;

    private final List<Pair> pairs;
    private final List<double[]> differences;

    PairReport(List<Pair> pairs, List<double[]> differences) {
        this.pairs = pairs;
        this.differences = differences;
    }

    void print() {
        System.out.printf("%-42s %6s %6s%n", pairs.size() + " pairs", "easier", "equal");
        print("fewer words a sentence", count(pairs, pair -> wordsOf(pair.complex()) - wordsOf(pair.simple())));
        print("fewer letters a sentence", count(pairs, pair -> lettersOf(pair.complex()) - lettersOf(pair.simple())));
        print(
                "this measure, unseen pairs",
                heldOut(pairs.stream().map(Pair::complex).toList()));
        print(
                "this measure, unseen documents",
                heldOut(pairs.stream().map(Pair::document).toList()));
    }

    private void print(String name, double[] counts) {
        System.out.printf("%-42s %5.1f%% %5.1f%%%n", name, 100 * counts[0], 100 * counts[1]);
    }

    private static double wordsOf(String text) {
        return Sentences.of(text).stream()
                .mapToInt(sentence -> sentence.split("\\s+").length)
                .average()
                .orElse(0);
    }

    private static double lettersOf(String text) {
        return Sentences.of(text).stream().mapToInt(String::length).average().orElse(0);
    }

    private static <T> double[] count(List<T> all, ToDoubleFunction<T> harder) {
        var easier =
                all.stream().filter(one -> harder.applyAsDouble(one) > 1e-9).count();
        var equal = all.stream()
                .filter(one -> Math.abs(harder.applyAsDouble(one)) <= 1e-9)
                .count();
        return new double[] {(double) easier / all.size(), (double) equal / all.size()};
    }

    /// The mean over several shuffles. Pairs of one group, such as a pair that is there twice, are always in one fold.
    private double[] heldOut(List<String> groups) {
        var sums = new double[2];
        for (var shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            var counts = count(heldOut(groups, new Random(SEED + shuffle)), Double::doubleValue);
            sums[0] += counts[0] / SHUFFLES;
            sums[1] += counts[1] / SHUFFLES;
        }
        return sums;
    }

    private List<Double> heldOut(List<String> groups, Random random) {
        var order = new ArrayList<>(groups.stream().distinct().toList());
        Collections.shuffle(order, random);
        var harder = new ArrayList<Double>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var tested = fold;
            var isTested = IntStream.range(0, groups.size())
                    .mapToObj(i -> order.indexOf(groups.get(i)) % FOLDS == tested)
                    .toList();
            var learned = new Formula(PairFit.weights(where(isTested, false)), List.of());
            where(isTested, true).forEach(difference -> harder.add(learned.score(difference)));
        }
        return harder;
    }

    private List<double[]> where(List<Boolean> isTested, boolean wanted) {
        return IntStream.range(0, differences.size())
                .filter(i -> isTested.get(i) == wanted)
                .mapToObj(differences::get)
                .toList();
    }
}
