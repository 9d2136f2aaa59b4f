package nl.wegwijs.admin.outlook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.reminder.Funnel;
import nl.wegwijs.db.insight.Count;

/// How many were told of the individuele inkomenstoeslag since the first of these counts, and what became of
/// it. Fewer than five are not counted out: they could be recognised.
record FunnelView(List<Bar> bars) {
    private static final int FEWEST_SHOWN = 5;

    /// @param percent the length of the bar, of that of the longest
    record Bar(String key, String number, long percent) {}

    boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.number().equals("0"));
    }

    static FunnelView of(String gemeente, List<Count> counts) {
        Map<String, Long> sums = counts.stream()
                .filter(count ->
                        count.what().equals(Funnel.NAME) && count.gemeente().equals(gemeente))
                .collect(Collectors.groupingBy(Count::key, Collectors.summingLong(Count::times)));
        long decided = sums.getOrDefault("granted", 0L) + sums.getOrDefault("refused", 0L);
        long waiting = Math.max(0, sums.getOrDefault("applied", 0L) - decided);
        long most = Math.max(
                1, sums.values().stream().mapToLong(Long::longValue).max().orElse(1));
        return new FunnelView(Stream.of("told", "read", "applied", "granted", "refused", "unknown")
                .map(key -> bar(key, key.equals("unknown") ? waiting : sums.getOrDefault(key, 0L), most))
                .toList());
    }

    private static Bar bar(String key, long number, long most) {
        var isFew = number > 0 && number < FEWEST_SHOWN;
        return new Bar(
                key,
                isFew ? "< " + FEWEST_SHOWN : Long.toString(number),
                100 * (isFew ? Math.min(FEWEST_SHOWN, most) : number) / most);
    }
}
