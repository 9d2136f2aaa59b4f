package nl.wegwijs.admin.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.SentMessage;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.db.outbox.OutboxRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise of the way in and the way out, tried on the real program: thirty people talk, and the program is
/// killed (SIGKILL) at twenty moments and started again. Every update must be stored once and answered, none
/// answered twice but what was in flight at a kill, and no hand-off lost or doubled. The figures go to
/// `target/kill-test.txt`.
final class KillTest {
    private static final int SEED = 20261122;
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int CHATS = 30;

    @TempDir
    Path data;

    private final Path log = Path.of("target", "kill-test.log");
    private final Random random = new Random(SEED);
    private final List<Kill> kills = new ArrayList<>();

    @Test
    void nothingIsLostAndNothingDoubledButWhatWasInFlight() throws Exception {
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        try (var telegram = BotApiStandIn.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var talkers = LongStream.rangeClosed(1, CHATS)
                    .mapToObj(chat -> new Talker(1000 + chat, telegram))
                    .toList();
            var program = start(telegram);
            try {
                all(threads, talkers, Talker::settle);
                var talking = new AtomicBoolean(true);
                var talks = talkers.stream()
                        .map(talker -> threads.submit(() -> talker.talkWhile(talking::get)))
                        .toList();
                for (int number = 1; number <= KILLS; number++) {
                    kill(number, program, telegram, talkers);
                    program = start(telegram);
                }
                talking.set(false);
                for (var talk : talks) {
                    talk.get();
                }
                talkers.forEach(Talker::sayGoodbye);
                for (var talker : talkers) {
                    telegram.awaitMessage(talker.chat, "Tot ziens");
                }
                assertThat(program.isAlive()).isTrue();
                assertThat(program.stop()).isEqualTo(143);
            } finally {
                program.close();
            }
            check(telegram, talkers);
        }
    }

    private Program start(BotApiStandIn telegram) {
        return Program.start(data, telegram.address(), log);
    }

    /// Every sixth kill comes while the program starts, the others while it answers.
    private void kill(int number, Program program, BotApiStandIn telegram, List<Talker> talkers)
            throws InterruptedException {
        var isEarly = number % 6 == 4;
        int messages = 1 + random.nextInt(50);
        if (isEarly) {
            pause(Duration.ofMillis(200 + random.nextInt(2_500)));
        } else {
            telegram.awaitCalls("sendMessage", telegram.calls("sendMessage").size() + messages);
            pause(Duration.ofMillis(random.nextInt(30)));
        }
        long alive = program.millisAlive();
        program.kill();
        var at = Instant.now();
        try (var database = Database.open(data)) {
            var moment = isEarly ? "while it starts" : "after %d messages".formatted(messages);
            kills.add(Kill.read(number, moment, alive, at, database, talkers));
        }
    }

    private void check(BotApiStandIn telegram, List<Talker> talkers) throws IOException {
        try (var database = Database.open(data)) {
            var handoffs = database.read(stores -> List.copyOf(stores.handoffs().inbox("assen")));
            var ends =
                    talkers.stream().map(talker -> End.read(talker, database)).toList();
            var doubled = ends.stream()
                    .flatMap(end -> doubledOf(telegram.messages(end.talker().chat), end.rows()).stream())
                    .toList();
            report(telegram, ends, doubled, handoffs.size());
            for (var end : ends) {
                everyUpdateIsStoredOnceInOrderAndAnswered(end.talker(), end.messages());
                everyAnswerWasSentInOrder(end.rows());
                onlyOneHandoff(end, handoffs);
            }
            assertThat(handoffs).hasSize(handedOver(ends));
            assertThat(telegram.unconfirmed()).isZero();
            assertThat(doubled).allMatch(twice -> twice.kill().isPresent(), "was in flight at a kill");
            for (var kill : kills) {
                assertThat(doubled.stream().filter(twice -> twice.kill().equals(Optional.of(kill))))
                        .as("doubled by kill %d", kill.number())
                        .hasSizeLessThanOrEqualTo(kill.inFlight().size());
            }
        }
    }

    /// What is on disk of one person's chat when all is over.
    private record End(Talker talker, long chat, List<Message> messages, List<OutboxRow> rows) {
        static End read(Talker talker, Database database) {
            return database.read(stores -> {
                long chat = Kill.chatId(stores, talker);
                return new End(
                        talker,
                        chat,
                        stores.messages().ofChat(chat, 0, 100_000),
                        stores.outbox().ofChatAfter(chat, 0));
            });
        }

        Stream<Integer> stored() {
            return messages.stream()
                    .filter(message -> message.direction().equals("in"))
                    .map(message -> Integer.valueOf(message.externalId()));
        }
    }

    private static void everyUpdateIsStoredOnceInOrderAndAnswered(Talker talker, List<Message> messages) {
        var stored = messages.stream()
                .filter(message -> message.direction().equals("in"))
                .map(message -> Integer.valueOf(message.externalId()))
                .toList();
        assertThat(stored).as("updates of chat %d", talker.chat).isEqualTo(talker.updates);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(messages.get(i).direction())
                    .as("message %d of chat %d", i, talker.chat)
                    .isEqualTo(i % 2 == 0 ? "in" : "out");
        }
        assertThat(messages).hasSize(2 * talker.updates.size());
    }

    private static void everyAnswerWasSentInOrder(List<OutboxRow> rows) {
        assertThat(rows).allMatch(row -> row.state().equals("sent"));
        assertThat(rows.stream().map(row -> Integer.valueOf(row.externalId().orElseThrow())))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /// What a person got and the program does not know of: it died before it could write down that it was sent. The
    /// next message that it knows of is the same one, sent again.
    private List<Doubled> doubledOf(List<SentMessage> messages, List<OutboxRow> rows) {
        var doubled = new ArrayList<Doubled>();
        int next = 0;
        for (var message : messages) {
            var row = rows.get(Math.min(next, rows.size() - 1));
            if (row.externalId().orElseThrow().equals(Integer.toString(message.id()))) {
                next++;
            } else {
                doubled.add(new Doubled(message, row, killOf(message, row)));
            }
        }
        assertThat(next).as("answers that arrived").isEqualTo(rows.size());
        return doubled;
    }

    private Optional<Kill> killOf(SentMessage message, OutboxRow row) {
        return kills.stream()
                .filter(kill ->
                        kill.at().isAfter(message.at()) && kill.inFlight().contains(row.id()))
                .findFirst();
    }

    private static void onlyOneHandoff(End end, List<Handoff> handoffs) {
        assertThat(handoffs.stream()
                        .filter(handoff -> handoff.chatId() == end.chat())
                        .map(Handoff::question))
                .as("hand-offs of chat %d", end.talker().chat)
                .isEqualTo(end.talker().hasHandedOver() ? List.of(end.talker().question()) : List.of());
    }

    private static int handedOver(List<End> ends) {
        return (int) ends.stream().filter(end -> end.talker().hasHandedOver()).count();
    }

    private void report(BotApiStandIn telegram, List<End> ends, List<Doubled> doubled, int handoffs)
            throws IOException {
        var stored = ends.stream().flatMap(End::stored).collect(Collectors.toSet());
        var lines = new ArrayList<String>();
        lines.add("%d kills (SIGKILL), seed %d, %d chats".formatted(kills.size(), SEED, CHATS));
        lines.add("kill  alive ms  moment              updates  stored  in flight  doubled  lost");
        Set<Integer> before = Set.of();
        for (var kill : kills) {
            lines.add("%4d  %8d  %-18s  %7d  %6d  %9d  %7d  %4d"
                    .formatted(
                            kill.number(),
                            kill.afterMillis(),
                            kill.moment(),
                            kill.given().size(),
                            kill.stored(),
                            kill.inFlight().size(),
                            doubledBy(kill, doubled),
                            lost(kill.given(), before, stored)));
            before = kill.given();
        }
        var given = ends.stream().flatMap(end -> end.talker().updates.stream()).collect(Collectors.toSet());
        lines.add(
                "in all: %d updates, %d of them lost; %d answers sent in %d messages; %d in flight at a kill, %d doubled"
                        .formatted(
                                given.size(),
                                lost(given, Set.of(), stored),
                                ends.stream().mapToInt(end -> end.rows().size()).sum(),
                                telegram.messages().size(),
                                kills.stream()
                                        .mapToInt(kill -> kill.inFlight().size())
                                        .sum(),
                                doubled.size()));
        lines.add("hand-offs: %d asked for, %d in the inbox".formatted(handedOver(ends), handoffs));
        Files.write(Path.of("target", "kill-test.txt"), lines);
        lines.forEach(System.out::println);
    }

    private static long doubledBy(Kill kill, List<Doubled> doubled) {
        return doubled.stream()
                .filter(one -> one.kill().equals(Optional.of(kill)))
                .count();
    }

    /// Updates that were given since the kill before and are not on disk at the end.
    private static long lost(Set<Integer> given, Set<Integer> before, Set<Integer> stored) {
        return given.stream()
                .filter(update -> !before.contains(update) && !stored.contains(update))
                .count();
    }

    private static void all(ExecutorService threads, List<Talker> talkers, Consumer<Talker> act)
            throws InterruptedException, ExecutionException {
        var running = new ArrayList<Future<?>>();
        talkers.forEach(talker -> running.add(threads.submit(() -> act.accept(talker))));
        for (var one : running) {
            one.get();
        }
    }

    /// The one place where a time is meant: the moment of a kill is random.
    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /// A message that a person got twice: the one that the program did not know of, and the row that it sent again.
    private record Doubled(SentMessage message, OutboxRow row, Optional<Kill> kill) {}
}
