package nl.wegwijs.knowledge.card;

import java.util.List;

/// What a volunteer sees besides: what to know or ask, what a volunteer may do here and may not. In Dutch.
public record VolunteerPart(List<String> notes, List<String> may, List<String> mayNot) {

    public VolunteerPart {
        notes = List.copyOf(notes);
        may = List.copyOf(may);
        mayNot = List.copyOf(mayNot);
    }
}
