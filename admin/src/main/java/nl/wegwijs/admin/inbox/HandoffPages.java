package nl.wegwijs.admin.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.handoff.Outcome;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.handoff.Handoff;

/// The conversation with one newcomer: read, take, answer, give to a colleague, close.
public final class HandoffPages {
    static final int LONGEST_ANSWER = 3_000;
    static final int LONGEST_NOTE = 1_000;

    /// A page that reads itself again does not fill the log.
    private static final Duration ONE_READING = Duration.ofMinutes(15);

    private final Database database;
    private final Handoffs handoffs;
    private final HandoffReader reader;
    private final Bell bell;
    private final InstantSource clock;

    HandoffPages(Database database, Handoffs handoffs, HandoffReader reader, Bell bell, InstantSource clock) {
        this.database = database;
        this.handoffs = handoffs;
        this.reader = reader;
        this.bell = bell;
        this.clock = clock;
    }

    /// Of which gemeente the hand-off in the address is.
    public Optional<String> gemeente(Visit visit) {
        return database.read(
                stores -> stores.handoffs().find(visit.path("handoff")).map(Handoff::gemeente));
    }

    public void show(Visit visit) {
        visit.show(page(visit, new Typed("", "", ""), List.of()));
    }

    public void showConversation(Visit visit) {
        var handoff = get(visit);
        logReading(visit.who(), handoff);
        visit.show(database.read(
                stores -> new ConversationReader(stores, visit.language()).read(visit.frame(Section.INBOX), handoff)));
    }

    public void take(Visit visit) {
        var handoff = get(visit);
        boolean taken = handoff.takenBy().isEmpty()
                ? handoffs.take(handoff.id(), visit.who().staff())
                : give(handoff.id(), visit.who(), visit.who().id());
        back(visit, taken ? "taken" : "too_late");
    }

    public void answer(Visit visit) {
        var handoff = get(visit);
        var text = visit.form("text");
        var mistakes = mistakes(text, LONGEST_ANSWER, "answer");
        if (text.isEmpty()) {
            mistakes = List.of("handoff.answer_empty");
        }
        if (!mistakes.isEmpty()) {
            visit.showMistakes(page(visit, new Typed(text, "", ""), mistakes));
        } else if (handoffs.reply(handoff.id(), visit.who().staff(), text)) {
            back(visit, "answered");
        } else {
            visit.showMistakes(page(visit, new Typed(text, "", ""), List.of("handoff.not_yours")));
        }
    }

    public void assign(Visit visit) {
        var handoff = get(visit);
        var colleague = database.read(stores -> reader.colleagues(stores, handoff)).stream()
                .filter(each -> Long.toString(each.id()).equals(visit.form("colleague")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        back(visit, give(handoff.id(), visit.who(), colleague.id()) ? "assigned" : "too_late");
    }

    public void close(Visit visit) {
        var handoff = get(visit);
        var outcome = Outcome.find(visit.form("outcome"));
        var note = visit.form("note");
        var mistakes = mistakes(note, LONGEST_NOTE, "note");
        if (outcome.isEmpty()) {
            mistakes = List.of("handoff.outcome_missing");
        }
        if (!mistakes.isEmpty()) {
            visit.showMistakes(page(visit, new Typed("", visit.form("outcome"), note), mistakes));
            return;
        }
        boolean closed = handoffs.close(handoff.id(), visit.who().staff(), outcome.orElseThrow(), note);
        back(visit, closed ? "closed" : "too_late");
    }

    /// What was typed in a form that was not accepted.
    record Typed(String answer, String outcome, String note) {}

    private HandoffPage page(Visit visit, Typed typed, List<String> mistakes) {
        var handoff = get(visit);
        logReading(visit.who(), handoff);
        return database.read(
                stores -> reader.read(stores, visit.frame(Section.INBOX), visit.who(), handoff, typed, mistakes));
    }

    private Handoff get(Visit visit) {
        return database.read(stores -> stores.handoffs().find(visit.path("handoff")))
                .orElseThrow(Refusal::notFound);
    }

    /// Numbers that identify a person do not belong in a chat, nor in a note.
    private static List<String> mistakes(String text, int longest, String field) {
        if (text.length() > longest) {
            return List.of("handoff." + field + "_long");
        }
        return NumberMask.cover(text).any() ? List.of("handoff.number") : List.of();
    }

    /// False when it was closed, or somebody else took it, while this page was open.
    private boolean give(long handoffId, SignedIn by, long colleagueId) {
        var gemeente = database.write(stores -> {
            var now = clock.instant();
            var handoff = stores.handoffs().get(handoffId);
            if (handoff.isClosed() || !moved(stores, handoff, colleagueId, now)) {
                return Optional.<String>empty();
            }
            stores.handoffs().assign(handoffId, colleagueId);
            stores.audit().append(by.actor(), "assigned", subject(handoff), "staff:" + colleagueId, now);
            return Optional.of(handoff.gemeente());
        });
        gemeente.map(Bell::handoffsOf).ifPresent(bell::ring);
        return gemeente.isPresent();
    }

    private static boolean moved(Stores stores, Handoff handoff, long colleagueId, Instant now) {
        return handoff.takenBy()
                .map(from -> stores.handoffs().takeOver(handoff.id(), from, colleagueId, now))
                .orElse(true);
    }

    /// Who read whose question is on record (domain note 8.1, logging); what they read is not.
    private void logReading(SignedIn who, Handoff handoff) {
        var now = clock.instant();
        boolean isKnown = database.read(stores -> stores.audit().of(subject(handoff))).stream()
                .anyMatch(entry -> entry.act().equals("read")
                        && entry.actor().equals(who.actor())
                        && entry.at().isAfter(now.minus(ONE_READING)));
        if (!isKnown) {
            database.update(stores -> stores.audit().append(who.actor(), "read", subject(handoff), "inbox", now));
        }
    }

    private static String subject(Handoff handoff) {
        return "handoff:" + handoff.id();
    }

    private static void back(Visit visit, String done) {
        visit.redirect("/console/handoffs/" + visit.path("handoff") + "?done=" + done);
    }
}
