package nl.wegwijs.knowledge.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.ContentReader;

/// All that can be said about a sociale kaart without a human reader.
///
/// @param errors  must be mended before anybody reads it
/// @param stale   was true once: a fact that expired, a crisis number that nobody checked lately. No release with these
/// @param reading the level of each Dutch text
/// @param gaps    what we do not know and say so: a topic without a first place to go in a gemeente
public record Validation(
        List<ContentProblem> errors,
        List<ContentProblem> stale,
        List<ContentProblem> gaps,
        Counts counts,
        Reading reading) {

    public Validation {
        errors = List.copyOf(errors);
        stale = List.copyOf(stale);
        gaps = List.copyOf(gaps);
    }

    public static Validation of(ContentFiles files, LocalDate today) {
        var reading = ContentReader.read(files);
        var kaart = reading.kaart();
        var levels = Reading.of(kaart);
        var errors = Stream.of(
                        reading.problems().stream(),
                        new Completeness(kaart, files).problems().stream(),
                        new Lengths(kaart).problems().stream(),
                        new Marks(files).problems().stream(),
                        levels.problems().stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(ContentProblem::file).thenComparing(ContentProblem::line))
                .toList();
        return new Validation(
                errors,
                new Freshness(kaart, today).problems(),
                new FirstPlaces(kaart, today).problems(),
                Counts.of(kaart),
                levels);
    }

    public boolean isReleasable() {
        return errors.isEmpty() && stale.isEmpty();
    }
}
