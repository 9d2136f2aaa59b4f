package nl.wegwijs.bot.dialogue;

import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.knowledge.content.Directory.Time;

/// What somebody may ask of an organization with one press; the letter stands in the data of the button.
enum Filter {
    EVENING('e', Optional.of(Time.EVENING)),
    WEEKEND('w', Optional.of(Time.WEEKEND)),
    ONLINE('o', Optional.of(Time.ONLINE)),
    CHILDCARE('c', Optional.empty()),
    WOMEN('f', Optional.empty()),
    LANGUAGE('l', Optional.empty());

    private final char letter;
    private final Optional<Time> time;

    Filter(char letter, Optional<Time> time) {
        this.letter = letter;
        this.time = time;
    }

    char letter() {
        return letter;
    }

    Optional<Time> time() {
        return time;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
