package nl.wegwijs.db.message;

import java.time.Instant;

/// @param externalId the channel's own id, empty for what we said
/// @param direction `in` or `out`
/// @param body what we said as the channel got it (JSON), empty for what came in
/// @param author `newcomer`, `bot` or `staff:<id>`
public record Message(
        long id,
        long chatId,
        String externalId,
        String direction,
        String author,
        String language,
        String text,
        String kind,
        String body,
        Instant at) {}
