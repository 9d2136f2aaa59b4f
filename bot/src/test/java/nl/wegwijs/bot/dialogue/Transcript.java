package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;

/// A conversation as a translator reads it. One line each:
///
/// - `client:` what the person types; `/start`, `/start <topic>` and `(photo)` are what they look like
/// - `press:` the words on a button of the last messages, or `{data}` for a button of long ago
/// - `bot:` what one message must contain: `[text.key]`, `card <topic>`, `crisis <signal>`, and literal words,
///   separated by ` + `; `(silent)` when nothing is said
/// - `buttons:` words that must stand on the buttons of the message just before, separated by ` | `
/// - `staff:` `takes`, `says …` or `closes`, by Anna, a regievoerder in Assen
/// - `given:` `<language> <gemeente>`: the first questions are over
/// - `stored:` what of the person's last message stays; empty for nothing
/// - `language:`, `mode:`, `gemeente:` what is remembered of the person now
///
/// Every message of the bot must be in the file, in order.
record Transcript(String name, List<Line> lines) {
    record Line(int number, String kind, String text) {}

    static Transcript read(String name, String file) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var raw : file.lines().toList()) {
            number++;
            var line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("%s:%d says nothing".formatted(name, number));
            }
            lines.add(new Line(
                    number, line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return new Transcript(name, List.copyOf(lines));
    }

    @Override
    public String toString() {
        return name;
    }
}
