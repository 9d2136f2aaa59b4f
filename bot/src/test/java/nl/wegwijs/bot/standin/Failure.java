package nl.wegwijs.bot.standin;

/// A way in which one call goes wrong.
public sealed interface Failure {
    /// Refused with this code and the Bot API's words for it; nothing happened.
    record Refused(int code, String description) implements Failure {}

    record TooManyRequests(int retryAfter) implements Failure {}

    /// A proxy before Telegram answers, with a page instead of JSON.
    record BadGateway() implements Failure {}

    /// Never answers, until the stand-in closes or [BotApiStandIn#endHanging] is called.
    record Hang() implements Failure {}

    /// The connection ends before anything happened.
    record ResetBefore() implements Failure {}

    /// What was asked has happened, and then the connection ends: nobody can tell it from [ResetBefore].
    record ResetAfter() implements Failure {}

    static Failure blocked() {
        return new Refused(403, "Forbidden: bot was blocked by the user");
    }

    static Failure serverError() {
        return new Refused(500, "Internal Server Error");
    }
}
