package nl.wegwijs.knowledge.understanding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.pattern.PatternFiles;
import nl.wegwijs.knowledge.pattern.PatternMatcher;
import nl.wegwijs.knowledge.pattern.PatternMatcher.Heard;
import nl.wegwijs.knowledge.pattern.Words;

/// Hears danger and wishes by the patterns of the content. Danger is heard in every language at once, whatever language
/// the message seems to be in.
final class Heeding {

    private static final int WORDS_AROUND = 2;

    private final PatternMatcher crisis;
    private final PatternMatcher intents;
    private final PatternMatcher followUps;
    private final Map<String, Integer> orders = new HashMap<>();

    Heeding(SocialeKaart kaart, ContentFiles files) {
        crisis = new PatternMatcher(PatternFiles.read(files.texts(), "crisis").entries());
        intents = new PatternMatcher(PatternFiles.read(files.texts(), "intents").entries());
        followUps = new PatternMatcher(
                PatternFiles.read(files.texts(), "follow-ups").entries());
        for (CrisisSignal signal : kaart.crisisSignals()) {
            orders.put(signal.id(), signal.order());
        }
    }

    /// The most urgent signal that is heard, and the words around each place where one is.
    Optional<Danger> crisis(Words message) {
        var heard = crisis.hear(message).stream()
                .filter(one -> orders.containsKey(one.owner()))
                .toList();
        return heard.stream()
                .map(Heard::owner)
                .min(Comparator.comparing(orders::get))
                .map(signal -> new Danger(
                        signal,
                        heard.stream()
                                .map(one -> message.around(one.span(), WORDS_AROUND))
                                .distinct()
                                .toList()));
    }

    record Danger(String signalId, List<String> places) {}

    /// A wish about the conversation, the weightiest first: stop and delete before all others.
    Optional<Intent> command(Words message, Set<Language> languages) {
        return intents(message, languages).stream().filter(Intent::isCommand).findFirst();
    }

    Optional<Intent> smallTalk(Words message, Set<Language> languages) {
        return intents(message, languages).stream()
                .filter(intent -> !intent.isCommand())
                .findFirst();
    }

    /// A courtesy that is the whole message.
    Optional<Intent> onlySmallTalk(Words message) {
        return intents.hear(message).stream()
                .filter(Heard::wholeMessage)
                .flatMap(heard -> Intent.find(heard.owner()).stream())
                .filter(intent -> !intent.isCommand())
                .min(Comparator.naturalOrder());
    }

    /// What the whole message would ask of an answer that was just given.
    Optional<FollowUp> followUp(Words message) {
        return followUps.hear(message).stream()
                .filter(Heard::wholeMessage)
                .flatMap(heard -> FollowUp.find(heard.owner()).stream())
                .min(Comparator.naturalOrder());
    }

    /// A pattern of a language that nobody here speaks only counts where it is the whole message.
    private Set<Intent> intents(Words message, Set<Language> languages) {
        var found = EnumSet.noneOf(Intent.class);
        for (var heard : intents.hear(message)) {
            if (heard.wholeMessage() || languages.contains(heard.language())) {
                Intent.find(heard.owner()).ifPresent(found::add);
            }
        }
        return found;
    }
}
