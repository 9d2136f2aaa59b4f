package nl.wegwijs.admin.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Argon2id with 19 MiB, two passes and one lane (OWASP, Password Storage). As many at a time as there are cores: a
/// flood
/// of sign-ins waits instead of filling the memory.
public final class Passwords {
    /// No sign-in waits longer than this for its turn.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = hash("a password that nobody has");

    /// Too many people are signing in at once.
    public static final class Busy extends RuntimeException {}

    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /// Takes as long as [#matches] and is never right: nobody can hear from the time whether an account exists.
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
