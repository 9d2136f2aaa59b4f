package nl.wegwijs.bot.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import nl.wegwijs.bot.dialogue.Dates;

/// A clock that stands still until a test moves it.
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    /// Dutch time, such as `2026-05-04T10:00`.
    public static SettableClock at(String dutchTime) {
        return new SettableClock(instant(dutchTime));
    }

    public static Instant instant(String dutchTime) {
        return LocalDateTime.parse(dutchTime).atZone(Dates.AMSTERDAM).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public void set(String dutchTime) {
        now = instant(dutchTime);
    }

    public void set(Instant moment) {
        now = moment;
    }
}
