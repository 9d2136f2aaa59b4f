package nl.wegwijs.bot.webchat;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// The browser's key to its chat, out of reach of scripts. A second cookie says that the chat was left in a hurry and
/// must not show until it is asked for.
final class ChatCookie {
    private static final int KEPT = (int) Duration.ofDays(180).toSeconds();

    private final boolean https;

    ChatCookie(boolean https) {
        this.https = https;
    }

    Optional<ChatToken> find(Context context) {
        return Optional.ofNullable(context.cookie(name("chat"))).flatMap(ChatToken::find);
    }

    /// Makes one where there is none, and lets the one that is there live on.
    ChatToken getOrCreate(Context context) {
        var token = find(context).orElseGet(ChatToken::random);
        keep(context, token);
        return token;
    }

    void keep(Context context, ChatToken token) {
        set(context, "chat", token.value(), KEPT);
    }

    boolean isHidden(Context context) {
        return context.cookie(name("left")) != null;
    }

    void hide(Context context) {
        set(context, "left", "1", KEPT);
    }

    void show(Context context) {
        set(context, "left", "", 0);
    }

    private void set(Context context, String name, String value, int seconds) {
        context.cookie(new Cookie(name(name), value, "/", seconds, https, true, null, SameSite.LAX));
    }

    /// The prefix makes browsers refuse such a cookie from anybody but this very host over https.
    private String name(String name) {
        return https ? "__Host-wegwijs-" + name : "wegwijs-" + name;
    }
}
