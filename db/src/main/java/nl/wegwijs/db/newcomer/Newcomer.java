package nl.wegwijs.db.newcomer;

import java.time.Instant;

/// A person as far as we know one: everything is empty until told.
///
/// @param group `asiel` or `gezin`
/// @param role `newcomer` or `volunteer`
public record Newcomer(long id, String name, String gemeente, String group, String role, Instant createdAt) {}
