package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.pattern.Words.Span;

/// Finds which owners (crisis signals, intents) a message speaks of. An exception takes away the matches of its own
/// file
/// in the same sentence, no more, so that "a film about war. my husband beats me" is still heard.
/// Patterns are looked up by their first word; immutable.
public final class PatternMatcher {

    private final FirstWords firstWords = new FirstWords();

    public PatternMatcher(List<Entry> entries) {
        entries.forEach(firstWords::add);
    }

    /// In the order in which they are heard.
    public Set<Heard> hear(Words message) {
        var matches = new ArrayList<Match>();
        for (var start = 0; start < message.size(); start++) {
            for (var entry : firstWords.entriesFor(message.words().get(start))) {
                addMatch(matches, entry, message, start);
            }
        }
        var heard = new LinkedHashSet<Heard>();
        for (var match : matches) {
            if (!match.entry.pattern.isException() && !isExcepted(match, matches, message)) {
                heard.add(new Heard(
                        match.entry.owner, match.entry.language, match.entry.pattern.isWholeMessage(), match.span));
            }
        }
        return heard;
    }

    private static void addMatch(List<Match> matches, Entry entry, Words message, int start) {
        entry.pattern.matchAt(message, start).ifPresent(span -> matches.add(new Match(entry, span)));
    }

    private static boolean isExcepted(Match match, List<Match> matches, Words message) {
        return matches.stream()
                .filter(other -> other.entry.pattern.isException())
                .filter(other -> other.entry.owner.equals(match.entry.owner))
                .filter(other -> other.entry.language == match.entry.language)
                .anyMatch(other -> message.shareASentence(match.span, other.span));
    }

    /// A pattern of an owner, from the file of this language.
    public record Entry(String owner, Language language, WordPattern pattern) {}

    /// An owner that was heard, the language of the pattern that heard it, whether it was the whole message, and the
    /// words in which it was heard.
    public record Heard(String owner, Language language, boolean wholeMessage, Span span) {}

    private record Match(Entry entry, Span span) {}
}
