package nl.wegwijs.db.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.wegwijs.db.NotFound;
import nl.wegwijs.db.RawSql;
import nl.wegwijs.db.WithDatabase;
import org.junit.jupiter.api.Test;

class OutboxStoreTest extends WithDatabase {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void concurrentSendersClaimEachRowOnceAndInOrderPerChat() {
        int chats = 20;
        int messages = 10;
        for (int address = 0; address < chats; address++) {
            long chatId = chat("a" + address).id();
            for (int number = 0; number < messages; number++) add(chatId, NOW);
        }
        Queue<OutboxRow> sent = new ConcurrentLinkedQueue<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < 30; sender++) senders.execute(() -> sendUntilEmpty(sent));
        }
        assertThat(sent.stream().map(OutboxRow::id)).hasSize(chats * messages).doesNotHaveDuplicates();
        Map<Long, List<Long>> perChat = sent.stream()
                .collect(Collectors.groupingBy(
                        OutboxRow::chatId, Collectors.mapping(OutboxRow::id, Collectors.toList())));
        assertThat(perChat).hasSize(chats);
        assertThat(perChat.values()).allSatisfy(ids -> assertThat(ids).isSorted());
    }

    @Test
    void aChatWaitsWhileItsEarlierMessageIsBeingSent() {
        long first = add(chat("a").id(), NOW);
        add(chat("a").id(), NOW);
        long other = add(chat("b").id(), NOW);
        assertThat(claim(NOW)).hasValue(first);
        assertThat(claim(NOW)).hasValue(other);
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    void aChatWaitsWhileItsEarlierMessageMustBeTriedAgain() {
        long first = add(chat("a").id(), NOW);
        long second = add(chat("a").id(), NOW.plusMillis(1));
        claim(NOW);
        db.update(stores -> stores.outbox().retryLater(first, LATER, "429"));
        assertThat(claim(NOW.plusSeconds(1))).isEmpty();
        assertThat(claim(LATER)).hasValue(first);
        db.update(stores -> stores.outbox().sent(first, "t1", LATER));
        assertThat(claim(LATER)).hasValue(second);
    }

    @Test
    void aMessagePlannedForLaterDoesNotHoldUpAnAnswer() {
        long tomorrow = add(chat("a").id(), LATER);
        long answer = add(chat("a").id(), NOW);
        assertThat(claim(NOW)).hasValue(answer);
        db.update(stores -> stores.outbox().sent(answer, "t1", NOW));
        assertThat(claim(NOW)).isEmpty();
        assertThat(claim(LATER)).hasValue(tomorrow);
    }

    @Test
    void aChannelClaimsOnlyItsOwn() {
        add(chat("a").id(), NOW);
        assertThat(db.write(stores -> stores.outbox().claimNext("telegram", NOW))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatWasClaimedWhenTheProgramStoppedIsDueAgain() {
        long row = add(chat("a").id(), NOW);
        claim(NOW);
        reopen();
        assertThat(claim(NOW)).isEmpty();
        db.update(stores -> stores.outbox().releaseClaims("web"));
        assertThat(claim(NOW)).hasValue(row);
        assertThat(rows("a").getFirst().attempts()).isEqualTo(2);
    }

    @Test
    void everyRowEndsWithAnOutcome() {
        long sent = add(chat("a").id(), NOW);
        long given = add(chat("b").id(), NOW);
        claim(NOW);
        claim(NOW);
        db.update(stores -> {
            stores.outbox().sent(sent, "t1", NOW);
            stores.outbox().undeliverable(given, "blocked", NOW);
        });
        assertThat(rows("a").getFirst())
                .returns("sent", OutboxRow::state)
                .returns(Optional.of("t1"), OutboxRow::externalId);
        assertThat(rows("b").getFirst())
                .returns("undeliverable", OutboxRow::state)
                .returns("blocked", OutboxRow::why);
        db.update(stores -> stores.outbox().deleteEndedBefore(NOW.plusSeconds(1)));
        assertThat(rows("a")).isEmpty();
    }

    @Test
    void whatWasGivenUpIsNotTriedAgain() {
        long row = add(chat("a").id(), NOW);
        claim(NOW);
        db.update(stores -> stores.outbox().allUndeliverable(chat("a").id(), "blocked", NOW));
        db.update(stores -> stores.outbox().retryLater(row, NOW, "429"));
        db.update(stores -> stores.outbox().postpone(row, NOW));
        assertThat(claim(LATER)).isEmpty();
    }

    @Test
    void aLastWordGoesOutAndLeavesNoTrace() {
        long row = db.write(stores -> stores.outbox().addLastWord("web", "gone", "{\"bye\":1}", NOW));
        assertThat(claim(NOW)).hasValue(row);
        db.update(stores -> stores.outbox().sent(row, "t1", NOW));
        assertThat(RawSql.everyValue(folder, "outbox")).isEmpty();
    }

    @Test
    void showsAChatWhatCameAfterWhatItHas() {
        long first = add(chat("a").id(), NOW);
        long second = add(chat("a").id(), NOW);
        add(chat("b").id(), NOW);
        assertThat(readList(stores -> stores.outbox().ofChatAfter(chat("a").id(), first)))
                .extracting(OutboxRow::id)
                .containsExactly(second);
    }

    @Test
    void whoAsksSomethingIsAnsweredBeforeAnybodyIsReminded() {
        long other = chat("b").id();
        long asking = chat("a").id();
        long reminder = db.write(stores -> stores.outbox().add(other, "{}", "reminder:1", NOW));
        long ownReminder = db.write(stores -> stores.outbox().add(asking, "{}", "reminder:2", NOW));
        long answer = add(asking, NOW.plusMillis(1));
        assertThat(claim(LATER)).hasValue(answer);
        assertThat(claim(LATER)).hasValue(reminder);
        assertThat(claim(LATER)).hasValue(ownReminder);
    }

    @Test
    void refusesAMessageToAChatThatIsNotThere() {
        assertThatThrownBy(() -> add(99, NOW)).isInstanceOf(NotFound.class).hasMessage("no chat 99");
    }

    private void sendUntilEmpty(Queue<OutboxRow> sent) {
        while (db.read(stores -> stores.outbox().countWaiting("web")) > 0) {
            db.write(stores -> stores.outbox().claimNext("web", NOW)).ifPresent(row -> {
                sent.add(row);
                db.update(stores -> stores.outbox().sent(row.id(), "x" + row.id(), NOW));
            });
        }
    }

    private long add(long chatId, Instant dueAt) {
        return db.write(stores -> stores.outbox().add(chatId, "{}", "dialogue", dueAt));
    }

    private Optional<Long> claim(Instant now) {
        return db.write(stores -> stores.outbox().claimNext("web", now)).map(OutboxRow::id);
    }

    private List<OutboxRow> rows(String address) {
        return db.read(stores -> stores.outbox().ofChatAfter(chat(address).id(), 0));
    }
}
