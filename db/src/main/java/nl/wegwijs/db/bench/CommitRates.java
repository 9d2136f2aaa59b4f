package nl.wegwijs.db.bench;

/// Durable writes a second on one disk.
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

    /// How many times more messages a second the grouping gives than the disk gives single commits.
    public double gain() {
        return hundredWriters / rawCommits;
    }
}
