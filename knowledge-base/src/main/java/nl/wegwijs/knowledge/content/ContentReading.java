package nl.wegwijs.knowledge.content;

import java.util.List;

/// What could be read, and all that is wrong with the files. A broken file is left out of the sociale kaart, never half
/// used.
public record ContentReading(SocialeKaart kaart, List<ContentProblem> problems) {

    public ContentReading {
        problems = List.copyOf(problems);
    }
}
