package nl.wegwijs.knowledge.directory;

import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.content.Directory.Time;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.language.Language;

/// What an organization should offer. Empty and false mean that it does not matter.
///
/// @param village a village or quarter of the gemeente, as in the regions
/// @param times   each of these
public record Wish(
        Optional<String> gemeente,
        Optional<String> village,
        Optional<Domain> domain,
        Set<Time> times,
        Optional<Language> language,
        boolean forWomen,
        boolean childcare) {

    public static final Wish ANY =
            new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), false, false);

    public Wish {
        times = Set.copyOf(times);
    }

    public Wish in(Optional<String> newGemeente) {
        return new Wish(newGemeente, village, domain, times, language, forWomen, childcare);
    }

    public Wish about(Domain newDomain) {
        return new Wish(gemeente, village, Optional.of(newDomain), times, language, forWomen, childcare);
    }
}
