package nl.wegwijs.db.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.db.WithDatabase;
import nl.wegwijs.db.chat.Chat;
import org.junit.jupiter.api.Test;

class ReminderStoreTest extends WithDatabase {

    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void plansAStepOncePerOccasion() {
        Chat chat = chat("a");
        assertThat(plan(chat, "first", "2026-05-25", NOW)).isTrue();
        assertThat(plan(chat, "first", "2026-05-25", LATER)).isFalse();
        assertThat(plan(chat, "again", "2026-05-25", NOW)).isTrue();
        assertThat(plan(chat, "first", "2027-05-25", NOW)).isTrue();
        assertThat(plan(chat("b"), "first", "2026-05-25", NOW)).isTrue();
    }

    @Test
    void whatWasSentOrSuppressedIsNotPlannedAgain() {
        Chat chat = chat("a");
        plan(chat, "first", "x", NOW);
        plan(chat, "again", "x", NOW);
        List<Reminder> due = due(NOW);
        db.update(stores -> {
            stores.reminders().markSent(due.get(0).id(), NOW);
            stores.reminders().suppress(due.get(1).id(), "stopped", NOW);
        });
        assertThat(plan(chat, "first", "x", LATER)).isFalse();
        assertThat(plan(chat, "again", "x", LATER)).isFalse();
        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void fallsDueInOrderAndNotBeforeItsMoment() {
        plan(chat("a"), "second", "x", LATER);
        plan(chat("a"), "first", "x", NOW);
        assertThat(due(NOW.minusMillis(1))).isEmpty();
        assertThat(due(NOW)).extracting(Reminder::step).containsExactly("first");
        assertThat(due(LATER)).extracting(Reminder::step).containsExactly("first", "second");
    }

    @Test
    void onlyOneCallerSendsIt() {
        plan(chat("a"), "first", "x", NOW);
        long id = due(NOW).getFirst().id();
        boolean first = db.write(stores -> stores.reminders().markSent(id, NOW));
        boolean second = db.write(stores -> stores.reminders().markSent(id, NOW));
        assertThat(List.of(first, second)).containsExactly(true, false);
    }

    @Test
    void movesToAnAllowedMoment() {
        plan(chat("a"), "first", "x", NOW);
        long id = due(NOW).getFirst().id();
        db.update(stores -> stores.reminders().move(id, LATER));
        assertThat(due(NOW)).isEmpty();
        assertThat(due(LATER)).extracting(Reminder::id).containsExactly(id);
    }

    @Test
    void stopsAllOfOnePersonOnly() {
        Chat stopping = chat("a");
        plan(stopping, "first", "x", NOW);
        plan(stopping, "again", "x", LATER);
        plan(chat("b"), "first", "x", NOW);
        db.update(stores -> stores.reminders().suppressAll(stopping.newcomerId(), "stopped", NOW));
        assertThat(due(LATER))
                .extracting(Reminder::newcomerId)
                .containsExactly(chat("b").newcomerId());
        assertThat(readList(stores -> stores.reminders().ofNewcomer(stopping.newcomerId())))
                .extracting(Reminder::state, Reminder::why)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("suppressed", "stopped"));
    }

    @Test
    void aPlanThatNoLongerHoldsCanBeMadeAnew() {
        Chat chat = chat("a");
        plan(chat, "first", "x", NOW);
        db.update(stores -> stores.reminders()
                .unplan(stores.reminders().due(NOW, 1).getFirst().id()));
        assertThat(plan(chat, "first", "x", LATER)).isTrue();
    }

    private boolean plan(Chat chat, String step, String occasion, Instant dueAt) {
        var planning = new Reminder.Planning(
                chat.newcomerId(), chat.id(), "iit", "iit", step, occasion, dueAt, LocalDate.of(2030, 1, 1), "why");
        return db.write(stores -> stores.reminders().plan(planning, NOW));
    }

    private List<Reminder> due(Instant now) {
        return db.read(stores -> stores.reminders().due(now, 100));
    }
}
