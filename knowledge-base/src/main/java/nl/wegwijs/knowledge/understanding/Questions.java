package nl.wegwijs.knowledge.understanding;

import java.util.List;
import nl.wegwijs.knowledge.content.Concept;
import nl.wegwijs.knowledge.language.Language;

/// Cuts texts up in the one way of a snapshot.
final class Questions {

    private final Analyzers analyzers = new Analyzers();
    private final Concepts concepts;

    Questions(List<Concept> concepts) {
        this.concepts = new Concepts(concepts);
    }

    Question of(String text, Language language) {
        return Question.of(text, language, analyzers, concepts);
    }

    /// Any Arabic text as if it had been typed in Latin letters.
    Question asArabizi(String text) {
        return Question.ofSkeletons(text, concepts);
    }
}
