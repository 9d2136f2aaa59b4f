package nl.wegwijs.bot.webchat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.db.chat.Chat;

/// Who holds this opens the chat. It lives in the visitor's cookie (or in the link that a desk hands over) and nowhere
/// else: the database knows only [#address], from which it cannot be found back.
public record ChatToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// 256 random bits.
    private static final int BYTES = 32;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public ChatToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a chat token");
        }
    }

    public static ChatToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ChatToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<ChatToken> find(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new ChatToken(value)) : Optional.empty();
    }

    /// The chat's address on the channel `web`.
    public String address() {
        return hash("wegwijs web chat " + value, BYTES);
    }

    /// Tells one chat of a browser from the next without saying which it is: after "delete everything" it differs.
    static String keyOf(Chat chat) {
        return hash(chat.id() + " " + chat.address(), 9);
    }

    @Override
    public String toString() {
        return "ChatToken[hidden]";
    }

    private static String hash(String text, int bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
