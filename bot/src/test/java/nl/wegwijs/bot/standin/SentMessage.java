package nl.wegwijs.bot.standin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message as a person sees it now.
///
/// @param text   without markup
/// @param markup as the bot sent it, tags included
/// @param rows   the keyboard; empty when there is none (any more)
/// @param edited how often it was changed after it was sent
public record SentMessage(long chat, int id, String text, String markup, List<List<Key>> rows, Instant at, int edited) {

    /// Something to tap; `data` comes back to the bot, or `url` opens.
    public record Key(String label, String data, String url) {}

    public SentMessage {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public List<Key> keys() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// The key whose label contains these words.
    public Optional<Key> findKey(String words) {
        return keys().stream().filter(key -> key.label().contains(words)).findFirst();
    }
}
