package nl.wegwijs.db.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.db.WithDatabase;
import nl.wegwijs.db.chat.Chat;
import org.junit.jupiter.api.Test;

class HandoffStoreTest extends WithDatabase {

    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(2));

    @Test
    void onlyOneRegievoerderTakesIt() {
        long id = open("a", "assen", Optional.empty());
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 10; number++) {
                long staffId = regievoerder("r" + number);
                threads.execute(() -> {
                    if (take(id, staffId)) taken.incrementAndGet();
                });
            }
        }
        assertThat(taken).hasValue(1);
        assertThat(get(id)).returns("taken", Handoff::state).returns(Optional.of(NOW), Handoff::takenAt);
    }

    @Test
    void aChatHasOneAtATime() {
        long id = open("a", "assen", Optional.empty());
        assertThat(open("a", "assen", Optional.empty())).isEqualTo(id);
        close(id);
        assertThat(open("a", "assen", Optional.empty())).isNotEqualTo(id);
    }

    @Test
    void theInboxHoldsWhatIsNotClosedInItsOwnGemeente() {
        long taken = open("a", "assen", Optional.empty());
        long open = open("b", "assen", Optional.empty());
        long closed = open("c", "assen", Optional.empty());
        open("d", "tynaarlo", Optional.empty());
        take(taken, regievoerder("r"));
        close(closed);
        assertThat(readList(stores -> stores.handoffs().inbox("assen")))
                .extracting(Handoff::id)
                .containsExactly(taken, open);
        assertThat(readList(stores -> stores.handoffs().closed("assen", 10)))
                .extracting(Handoff::id)
                .containsExactly(closed);
    }

    @Test
    void closesOnceWithOutcomeAndNote() {
        long id = open("a", "assen", Optional.empty());
        long staffId = regievoerder("r");
        boolean first = db.write(stores -> stores.handoffs().close(id, staffId, "answered", "belde terug", NOW));
        boolean second = db.write(stores -> stores.handoffs().close(id, staffId, "other", "", NOW));
        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(get(id))
                .returns(Optional.of(staffId), Handoff::closedBy)
                .returns("answered", Handoff::outcome)
                .returns("belde terug", Handoff::note);
        assertThat(take(id, staffId)).isFalse();
    }

    @Test
    void aColleagueTakesOverFromWhoHasIt() {
        long id = open("a", "assen", Optional.empty());
        long absent = regievoerder("absent");
        long substitute = regievoerder("substitute");
        take(id, absent);
        boolean wrong = db.write(stores -> stores.handoffs().takeOver(id, substitute, absent, NOW));
        boolean right = db.write(stores -> stores.handoffs().takeOver(id, absent, substitute, NOW));
        assertThat(List.of(wrong, right)).containsExactly(false, true);
        assertThat(get(id).takenBy()).hasValue(substitute);
    }

    @Test
    void countsWhatRunsPerStaffMember() {
        long busy = regievoerder("busy");
        long other = regievoerder("other");
        open("a", "assen", Optional.of(busy));
        take(open("b", "assen", Optional.of(other)), busy);
        close(open("c", "assen", Optional.of(busy)));
        open("d", "assen", Optional.empty());
        assertThat(readMap(stores -> stores.handoffs().countsOpenPerStaff("assen")))
                .isEqualTo(Map.of(busy, 2));
    }

    @Test
    void isOverdueWhenNobodyTookItInTime() {
        long late = open("a", "assen", Optional.empty());
        take(open("b", "assen", Optional.empty()), regievoerder("r"));
        assertThat(overdue(DEADLINE.minusMillis(1))).isEmpty();
        assertThat(overdue(DEADLINE)).containsExactly(late);
    }

    @Test
    void isFoundByItsPublicIdAlone() {
        Handoff handoff = get(open("a", "assen", Optional.empty()));
        assertThat(handoff.publicId()).hasSize(22);
        Optional<Handoff> found = db.read(stores -> stores.handoffs().find(handoff.publicId()));
        assertThat(found).hasValue(handoff);
    }

    @Test
    void losesItsWordsWhenItsClockRunsOut() {
        long id = open("a", "assen", Optional.empty());
        close(id);
        db.update(stores -> stores.handoffs().emptyClosedBefore(NOW.plusMillis(1)));
        assertThat(get(id))
                .returns("", Handoff::question)
                .returns("", Handoff::context)
                .returns(0L, Handoff::chatId);
    }

    private long open(String address, String gemeente, Optional<Long> assignedTo) {
        Chat chat = chat(address);
        return db.write(stores -> stores.handoffs()
                .open(new Handoff.Opening(
                        chat.id(),
                        chat.newcomerId(),
                        gemeente,
                        "nl",
                        "vraag",
                        "context",
                        NOW,
                        assignedTo,
                        "newcomer",
                        NOW,
                        DEADLINE)));
    }

    private boolean take(long id, long staffId) {
        return db.write(stores -> stores.handoffs().take(id, staffId, NOW));
    }

    private void close(long id) {
        db.update(stores -> stores.handoffs().withdraw(id, "withdrawn", NOW));
    }

    private Handoff get(long id) {
        return db.read(stores -> stores.handoffs().get(id));
    }

    private List<Long> overdue(Instant now) {
        return db.read(stores -> stores.handoffs().overdue(now)).stream()
                .map(Handoff::id)
                .toList();
    }
}
