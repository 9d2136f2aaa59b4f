package nl.wegwijs.bot.dialogue;

/// Who has the conversation.
public enum Mode {
    /// The assistant answers.
    BOT("bot"),
    /// A person was asked for; until somebody takes it the assistant still answers.
    WAITING("waiting"),
    /// A member of staff has it. The assistant stores and is silent, except in a crisis.
    HUMAN("human");

    private final String tag;

    Mode(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Mode of(String tag) {
        for (var mode : values()) {
            if (mode.tag.equals(tag)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("unknown mode " + tag);
    }
}
