package nl.wegwijs.knowledge.understanding;

/// What the content has for the language of a question.
enum Coverage {
    /// Phrasings in this language.
    PHRASED,
    /// Phrasings, but in other languages only: concepts must carry the question over.
    TRANSLATED,
    /// No phrasings at all, as in a folder with titles and texts only.
    TEXTS
}
