package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.reminder.Reminder;

/// From rows to what the planner looks at.
final class FactReader {
    private FactReader() {}

    static Facts facts(Stores stores, long newcomerId) {
        var consents = new HashMap<String, LocalDate>();
        for (var consent : stores.consents().ofNewcomer(newcomerId)) {
            if (consent.withdrawnAt().isEmpty()) {
                consents.putIfAbsent(consent.what(), LocalDate.ofInstant(consent.givenAt(), Dates.AMSTERDAM));
            }
        }
        return new Facts(
                stores.newcomers().get(newcomerId).gemeente(),
                consents,
                stores.newcomers().answers(newcomerId),
                stores.newcomers().events(newcomerId));
    }

    static History history(List<Reminder> rows) {
        return new History(rows.stream()
                .filter(row -> row.state().equals(Reminder.SENT))
                .map(row -> new History.Sent(
                        row.key(),
                        row.step(),
                        row.occasion(),
                        LocalDate.ofInstant(row.endedAt().orElse(row.dueAt()), Dates.AMSTERDAM)))
                .toList());
    }
}
