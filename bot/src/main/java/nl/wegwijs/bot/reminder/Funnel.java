package nl.wegwijs.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.Stores;

/// How many people were told of the individuele inkomenstoeslag, read of it, applied, and got it or not; never who.
public final class Funnel {
    /// Under this name the steps are counted: told, read, applied, granted, refused.
    public static final String NAME = "iit";

    private Funnel() {}

    /// `outcome` as in `iit:told`.
    static void count(Stores stores, long newcomerId, String outcome, Instant now) {
        var chats = stores.chats().ofNewcomer(newcomerId);
        stores.insight()
                .count(
                        LocalDate.ofInstant(now, Dates.AMSTERDAM),
                        NAME,
                        outcome.substring(outcome.indexOf(':') + 1),
                        chats.isEmpty() ? "" : chats.getFirst().language(),
                        stores.newcomers().get(newcomerId).gemeente());
    }
}
