package nl.wegwijs.db.staff;

import java.time.Instant;

/// A login. Only the hash of the cookie's token is stored.
public record Session(
        String tokenHash, long staffId, String csrf, Instant createdAt, Instant lastAt, Instant expiresAt) {}
