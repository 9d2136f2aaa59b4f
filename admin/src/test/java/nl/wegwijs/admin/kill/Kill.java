package nl.wegwijs.admin.kill;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.outbox.OutboxRow;

/// What one kill left behind.
///
/// @param afterMillis how long the program had lived
/// @param given       the updates that people had sent until then
/// @param stored      how many of them were on disk
/// @param inFlight    the outbox rows that were being sent
record Kill(
        int number, String moment, long afterMillis, Instant at, Set<Integer> given, int stored, Set<Long> inFlight) {

    static Kill read(int number, String moment, long afterMillis, Instant at, Database database, List<Talker> talkers) {
        return database.read(stores -> {
            int stored = 0;
            var inFlight = new HashSet<Long>();
            for (var talker : talkers) {
                var id = chatId(stores, talker);
                stored += (int) stores.messages().ofChat(id, 0, 100_000).stream()
                        .filter(message -> message.direction().equals("in"))
                        .count();
                stores.outbox().ofChatAfter(id, 0).stream()
                        .filter(row -> row.state().equals("claimed"))
                        .map(OutboxRow::id)
                        .forEach(inFlight::add);
            }
            var given = talkers.stream()
                    .flatMap(talker -> List.copyOf(talker.updates).stream())
                    .collect(Collectors.toSet());
            return new Kill(number, moment, afterMillis, at, given, stored, inFlight);
        });
    }

    static long chatId(Stores stores, Talker talker) {
        return stores.chats()
                .find("telegram", Long.toString(talker.chat))
                .orElseThrow()
                .id();
    }
}
