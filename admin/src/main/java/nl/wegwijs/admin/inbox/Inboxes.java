package nl.wegwijs.admin.inbox;

import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// The parts of the inbox, put together.
public record Inboxes(InboxPages inboxPages, HandoffPages handoffPages, LiveEvents liveEvents) {

    /// @param isAlive whether the session of a page that stays open is still good
    public static Inboxes of(
            Database database,
            Supplier<Knowledge> knowledge,
            Handoffs handoffs,
            Bell bell,
            InstantSource clock,
            Predicate<SignedIn> isAlive) {
        var gemeenten = new Gemeenten(knowledge);
        return new Inboxes(
                new InboxPages(database, gemeenten, clock),
                new HandoffPages(database, handoffs, new HandoffReader(knowledge, gemeenten, clock), bell, clock),
                new LiveEvents(bell, gemeenten, isAlive));
    }
}
