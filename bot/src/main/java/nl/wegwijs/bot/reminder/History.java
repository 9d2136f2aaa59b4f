package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was sent to a person before.
public record History(List<Sent> sent) {
    public History {
        sent = List.copyOf(sent);
    }

    public record Sent(String key, String step, String occasion, LocalDate on) {}

    boolean has(String key, String step, String occasion) {
        return sent.stream()
                .anyMatch(one -> one.key().equals(key)
                        && one.step().equals(step)
                        && one.occasion().equals(occasion));
    }

    Optional<Sent> last(String key, String step) {
        return sent.stream()
                .filter(one -> one.key().equals(key) && one.step().equals(step))
                .max(Comparator.comparing(Sent::on));
    }
}
