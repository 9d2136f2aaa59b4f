package nl.wegwijs.db.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Durable writes a second on one disk, each the median of a few rounds.
///
/// @param rawCommits one row, one commit, one flush, by plain JDBC on one connection: what the disk allows without
/// grouping
/// @param oneWriter messages through [nl.wegwijs.db.Database#write], one caller
/// @param hundredWriters the same with a hundred callers at once
/// @param hundredWritersMedianMillis how long one of the hundred waited for its message, at the median
/// @param hundredWritersSlowestMillis and at the 99th percentile
public record CommitRates(
        double rawCommits,
        double oneWriter,
        double hundredWriters,
        double hundredWritersMedianMillis,
        double hundredWritersSlowestMillis) {

    static CommitRates median(List<CommitRates> rounds) {
        return new CommitRates(
                median(rounds, CommitRates::rawCommits),
                median(rounds, CommitRates::oneWriter),
                median(rounds, CommitRates::hundredWriters),
                median(rounds, CommitRates::hundredWritersMedianMillis),
                median(rounds, CommitRates::hundredWritersSlowestMillis));
    }

    /// How many times more messages a second the grouping gives than the disk gives single commits.
    public double gain() {
        return hundredWriters / rawCommits;
    }

    private static double median(List<CommitRates> rounds, ToDoubleFunction<CommitRates> figure) {
        return rounds.stream()
                .mapToDouble(figure)
                .sorted()
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
