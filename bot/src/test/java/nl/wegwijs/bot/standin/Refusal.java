package nl.wegwijs.bot.standin;

/// The Bot API says no, in its own words; the HTTP status is `code`.
final class Refusal extends RuntimeException {
    final int code;
    final int retryAfter;

    Refusal(int code, String description) {
        this(code, description, 0);
    }

    Refusal(int code, String description, int retryAfter) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refusal bad(String why) {
        return new Refusal(400, "Bad Request: " + why);
    }
}
