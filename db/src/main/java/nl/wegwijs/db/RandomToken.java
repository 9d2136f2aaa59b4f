package nl.wegwijs.db;

import java.security.SecureRandom;
import java.util.Base64;

/// 128 random bits that can stand in an address: nobody guesses one, and it tells nothing.
public final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    public static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
