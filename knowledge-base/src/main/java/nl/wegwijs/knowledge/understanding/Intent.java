package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A wish or a courtesy that is no question about a topic.
public enum Intent {
    HUMAN(Kind.COMMAND),
    STOP(Kind.COMMAND),
    START(Kind.COMMAND),
    DELETE_DATA(Kind.COMMAND),
    SHOW_DATA(Kind.COMMAND),
    CHANGE_LANGUAGE(Kind.COMMAND),
    CHANGE_GEMEENTE(Kind.COMMAND),
    HELP(Kind.COMMAND),
    MENU(Kind.COMMAND),
    GREETING(Kind.SMALL_TALK),
    THANKS(Kind.SMALL_TALK),
    BYE(Kind.SMALL_TALK),
    YES(Kind.SMALL_TALK),
    NO(Kind.SMALL_TALK),
    SKIP(Kind.SMALL_TALK),
    DONT_KNOW(Kind.SMALL_TALK),
    WHO_ARE_YOU(Kind.SMALL_TALK),
    HOW_ARE_YOU(Kind.SMALL_TALK),
    COMPLIMENT(Kind.SMALL_TALK),
    INSULT(Kind.SMALL_TALK);

    private final Kind kind;

    Intent(Kind kind) {
        this.kind = kind;
    }

    /// A command comes before topics, small talk after them.
    public boolean isCommand() {
        return kind == Kind.COMMAND;
    }

    /// The folder name in the content, such as `delete-data`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Intent> find(String key) {
        return Arrays.stream(values())
                .filter(intent -> intent.key().equals(key))
                .findFirst();
    }

    private enum Kind {
        COMMAND,
        SMALL_TALK
    }
}
