package nl.wegwijs.db.newcomer;

import java.time.Instant;
import java.time.LocalDate;

/// Something in this person's life, as told by the person.
///
/// @param event the id of a life event, such as `kind-18`
public record LifeEvent(String event, LocalDate happensOn, Instant toldAt) {}
