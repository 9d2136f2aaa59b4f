package nl.wegwijs.knowledge.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// One topic for one reader. Where `textLanguage` differs from `language` the text was missing in the reader's
/// language, and the channel says so. A `brief` card has more in
/// other languages. `words` are the official Dutch words in it. `checkedOn` is the oldest check of
/// its facts, empty where one was never checked.
public record Card(
        String topicId,
        Language language,
        Language textLanguage,
        String icon,
        String title,
        List<String> answer,
        List<String> steps,
        Optional<Place> firstPlace,
        List<Place> more,
        List<String> bring,
        List<String> mistakes,
        Optional<DeadlineLine> deadline,
        List<SourceLine> sources,
        boolean draft,
        boolean brief,
        Optional<LocalDate> checkedOn,
        List<Related> related,
        List<ExplainedWord> words,
        Optional<VolunteerPart> volunteer) {

    public Card {
        answer = List.copyOf(answer);
        steps = List.copyOf(steps);
        more = List.copyOf(more);
        bring = List.copyOf(bring);
        mistakes = List.copyOf(mistakes);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        words = List.copyOf(words);
    }

    public boolean isTranslated() {
        return language == textLanguage;
    }
}
