package nl.wegwijs.admin.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.wegwijs.bot.dialogue.Dates;

/// Time that goes on as it does, but from another moment.
final class MovedClock extends Clock {
    private volatile Duration moved = Duration.ZERO;

    /// Dutch time, such as `2027-02-26T10:00`.
    void moveTo(String dutchTime) {
        var moment = LocalDateTime.parse(dutchTime).atZone(Dates.AMSTERDAM).toInstant();
        moved = Duration.between(Instant.now(), moment);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
