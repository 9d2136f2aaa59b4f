package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest extends WithDatabase {

    @Test
    void manyWritersAllGetTheirOwnAnswer() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> writers = IntStream.range(0, 1000)
                    .<Callable<Long>>mapToObj(number -> () -> chat("a" + number).id())
                    .toList();
            List<Future<Long>> ids = threads.invokeAll(writers);
            assertThat(ids.stream().map(Future::resultNow).distinct()).hasSize(1000);
        }
        assertThat(chatsSeen()).isEqualTo(1000);
    }

    @Test
    void whatWaitsTogetherIsCommittedTogether() throws Exception {
        try (Held held = new Held()) {
            Future<?> first = held.submit(() -> chat("first"));
            CountDownLatch ran = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            Future<?> last = held.submit(() -> db.write(stores -> {
                ran.countDown();
                await(mayEnd);
                return stores;
            }));
            held.letGo();
            ran.await();
            assertThat(chatsSeen())
                    .as("ran, but nobody sees it before the commit")
                    .isZero();
            assertThat(first.isDone()).isFalse();
            mayEnd.countDown();
            last.get();
            first.get();
        }
        assertThat(chatsSeen()).isEqualTo(1);
    }

    @Test
    void anExceptionUndoesOnlyItsOwnWork() throws Exception {
        try (Held held = new Held()) {
            Future<?> before = held.submit(() -> chat("before"));
            Future<?> failing = held.submit(() -> db.write(stores -> {
                stores.chats().getOrCreate("web", "undone", NOW);
                throw new IllegalArgumentException("no");
            }));
            Future<?> after = held.submit(() -> chat("after"));
            held.letGo();
            before.get();
            after.get();
            assertThatThrownBy(failing::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(chatsSeen()).isEqualTo(2);
        assertThat(isThere("undone")).isFalse();
    }

    @Test
    void theCallerGetsTheVeryException() {
        NotFound thrown = new NotFound("thing", 1);
        assertThatThrownBy(() -> db.update(stores -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void aViolatedRuleOfTheTablesUndoesOnlyItsOwnWork() {
        assertThatThrownBy(() -> db.update(stores -> {
                    long id = stores.chats().getOrCreate("web", "undone", NOW).id();
                    stores.chats().saveMode(id, "nonsense");
                }))
                .hasMessageContaining("CHECK constraint");
        chat("kept");
        assertThat(chatsSeen()).isEqualTo(1);
    }

    @Test
    void aWriteWithinAWriteJoinsIt() {
        assertThatThrownBy(() -> db.update(outer -> {
                    chat("inner");
                    assertThat(outer.chats().find("web", "inner")).isPresent();
                    assertThat(isThere("inner")).as("a read within sees it too").isTrue();
                    throw new IllegalStateException("the outer one fails");
                }))
                .hasMessage("the outer one fails");
        assertThat(isThere("inner")).isFalse();
    }

    @Test
    void aWriteWithinAWriteCanFailAlone() {
        db.update(outer -> {
            outer.chats().getOrCreate("web", "outer", NOW);
            assertThatThrownBy(() -> db.update(inner -> {
                        inner.chats().getOrCreate("web", "inner", NOW);
                        throw new IllegalStateException("the inner one fails");
                    }))
                    .hasMessage("the inner one fails");
            outer.chats().getOrCreate("web", "later", NOW);
        });
        assertThat(Map.of("outer", isThere("outer"), "inner", isThere("inner"), "later", isThere("later")))
                .isEqualTo(Map.of("outer", true, "inner", false, "later", true));
    }

    @Test
    void aReaderSeesOneMomentHoweverLongItReads() {
        chat("a");
        List<Integer> seen = db.read(stores -> {
            int before = count(stores);
            writeElsewhere("b");
            return List.of(before, count(stores));
        });
        assertThat(seen).containsExactly(1, 1);
        assertThat(chatsSeen()).isEqualTo(2);
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> db.read(stores -> stores.chats().getOrCreate("web", "a", NOW)))
                .hasMessageContaining("readonly");
    }

    @Test
    void closingWritesAllThatWaits() throws Exception {
        AtomicInteger kept = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch some = new CountDownLatch(200);
            for (int number = 0; number < 1000; number++) {
                String address = "a" + number;
                threads.execute(() -> {
                    some.countDown();
                    try {
                        chat(address);
                        kept.incrementAndGet();
                    } catch (IllegalStateException refused) {
                        assertThat(refused).hasMessage("the database is closed");
                    }
                });
            }
            some.await();
            db.close();
        }
        db = Database.open(folder);
        assertThat(chatsSeen()).isEqualTo(kept.get()).isPositive();
    }

    @Test
    void refusesWorkAfterClosing() {
        db.close();
        assertThatThrownBy(() -> chat("late")).hasMessage("the database is closed");
        db.close();
    }

    private int chatsSeen() {
        return db.read(GroupCommitTest::count);
    }

    private static int count(Stores stores) {
        return stores.newcomers().silentSince(NOW.plusSeconds(1), 100_000).size();
    }

    private boolean isThere(String address) {
        return db.read(stores -> stores.chats().find("web", address).isPresent());
    }

    private void writeElsewhere(String address) {
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.execute(() -> chat(address));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Holds the writer, so that what is submitted meanwhile waits together, in the order of submitting.
    private final class Held implements AutoCloseable {

        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final CountDownLatch mayGo = new CountDownLatch(1);

        Held() throws InterruptedException {
            CountDownLatch holds = new CountDownLatch(1);
            threads.execute(() -> db.update(stores -> {
                holds.countDown();
                GroupCommitTest.await(mayGo);
            }));
            holds.await();
        }

        <T> Future<T> submit(Callable<T> write) {
            Thread[] caller = new Thread[1];
            CountDownLatch started = new CountDownLatch(1);
            Future<T> future = threads.submit(() -> {
                caller[0] = Thread.currentThread();
                started.countDown();
                return write.call();
            });
            GroupCommitTest.await(started);
            while (caller[0].getState() != Thread.State.WAITING) Thread.onSpinWait();
            return future;
        }

        void letGo() {
            mayGo.countDown();
        }

        @Override
        public void close() {
            mayGo.countDown();
            threads.close();
        }
    }
}
