package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.List;

/// Something that people forget. What it makes of a person's facts is a list of dated steps; it never sends
/// anything. The same facts, history and day always give the same steps.
public sealed interface Occasion permits IitExplanation, IitSignal, IitOutcome, EventSteps, AfterDate, EachYear {

    List<PlannedStep> steps(Facts facts, History history, LocalDate today);
}
