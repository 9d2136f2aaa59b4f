package nl.wegwijs.knowledge.readability;

import java.util.Locale;

/// A word, number or mark in a sentence. A name is no hard word; neither is a word that is explained.
record Token(Kind kind, String text, boolean isName, boolean isExplained) {

    enum Kind {
        WORD,
        ABBREVIATION,
        NUMBER,
        ADDRESS,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Takes part in the count of words: all but marks.
    boolean isCounted() {
        return kind != Kind.MARK;
    }

    /// A word that may be hard.
    boolean isOpen() {
        return isWord() && !isName && !isExplained;
    }

    Token explained() {
        return new Token(kind, text, isName, true);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
