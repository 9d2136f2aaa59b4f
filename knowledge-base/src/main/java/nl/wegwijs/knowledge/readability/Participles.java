package nl.wegwijs.knowledge.readability;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells participles from other words by their form: *betaald*, *aangevraagd*, *genomen*, but not *betaalt* or
/// *gemeenten*.
final class Participles {

    private static final String APART =
            "(?:aaneen|aan|achter|af|bij|binnen|bijeen|dicht|door|goed|in|klaar|kwijt|los|mede|mee"
                    + "|na|neer|om|onder|open|op|over|plaats|samen|schoon|stil|stop|tegemoet|tegen|terecht|terug|thuis|toe|tussen|uit"
                    + "|vast|vol|vooruit|voor|vrij|weer|weg)";
    private static final String FAST = "(?:be|ver|ont|her|er|ge|mis|onder|over|voor|vol|weer|om)";
    private static final Pattern WEAK =
            Pattern.compile(APART + "?(?:ge\\p{L}{2,}|" + FAST + "\\p{L}{3,})(?:d|(?<=[kfpsx]|ch)t)");
    private static final Pattern NO_ENDING = Pattern.compile(
            ".*(?:heid|komst|dienst|macht|kracht|kunst|aard|naamd|(?<![kp])end|and|ond|woord|eeld|raad)");
    private static final Pattern STRONG_PREFIX = Pattern.compile(APART + "?(?:ge|" + FAST + ")");

    private final Set<String> strongEnds;
    private final Set<String> never;
    private final Set<String> notWithZijn;

    Participles(Map<String, List<String>> lists) {
        this.strongEnds = new HashSet<>(requireNonNull(lists.get("strong")));
        this.never = new HashSet<>(requireNonNull(lists.get("never")));
        this.notWithZijn = new HashSet<>(requireNonNull(lists.get("not with zijn")));
    }

    static Participles shipped() {
        return new Participles(Shipped.parts("participles.txt"));
    }

    boolean contains(String word) {
        if (never.contains(word)) {
            return false;
        }
        return notWithZijn.contains(word)
                || isStrong(word)
                || (WEAK.matcher(word).matches() && !NO_ENDING.matcher(word).matches());
    }

    private boolean isStrong(String word) {
        return strongEnds.stream()
                .anyMatch(end -> word.endsWith(end)
                        && STRONG_PREFIX
                                .matcher(word.substring(0, word.length() - end.length()))
                                .matches());
    }

    /// With zijn it tells what somebody did or how something is: *is aangekomen*, *is verplicht*.
    boolean isActiveWithZijn(String participle) {
        return notWithZijn.stream().anyMatch(active -> participle.endsWith(active));
    }
}
