package nl.wegwijs.db.outbox;

import java.time.Instant;
import java.util.Optional;

/// One message to a person and what became of it.
///
/// @param chatId 0 for a last word to somebody whose chat was deleted
/// @param state `due`, `claimed`, `sent` or `undeliverable`
/// @param attempts how often it was claimed
/// @param dueAt when it may be sent (again)
/// @param externalId the channel's id of the sent message
/// @param why the reason of the last retry or of giving up
/// @param createdAt when it was first due; this is the order within a chat
/// @param source `dialogue`, `staff:<id>` or `reminder:<id>`
public record OutboxRow(
        long id,
        long chatId,
        String channel,
        String address,
        String replyJson,
        String state,
        int attempts,
        Instant dueAt,
        Optional<String> externalId,
        String why,
        Instant createdAt,
        String source) {}
