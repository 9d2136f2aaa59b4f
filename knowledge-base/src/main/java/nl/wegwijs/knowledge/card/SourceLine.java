package nl.wegwijs.knowledge.card;

import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijs.knowledge.content.Mark;

/// Where facts of the card come from; expired when a fact of this source is out of date today.
public record SourceLine(
        String sourceId, String title, String date, Mark mark, Optional<LocalDate> checkedOn, boolean expired) {}
