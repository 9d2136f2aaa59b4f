package nl.wegwijs.db.insight;

import java.time.LocalDate;

/// How often something happened on a day.
///
/// @param what the kind, such as `asked`, `helped`, `not-helped`
/// @param key what it was about, such as a topic id
public record Count(LocalDate day, String what, String key, String language, String gemeente, long times) {}
