package nl.wegwijs.knowledge.readability;

import java.util.Optional;

/// One thing that makes a sentence hard: the words as they stand there and, where it is known, what is plainer.
public record Remark(Kind kind, String sentence, String words, Optional<String> plainer) {

    public enum Kind {
        /// More words than an A2 reader keeps in mind; the words are the whole sentence.
        LONG_SENTENCE("long-sentence"),
        /// A word of offices and letters that has a plainer word.
        FORMAL_WORD("formal-word"),
        /// A word that is seldom heard.
        RARE_WORD("rare-word"),
        /// A word of many syllables.
        LONG_WORD("long-word"),
        /// Cut short, with dots or in capitals, and not explained.
        ABBREVIATION("abbreviation"),
        /// A noun made of a verb or an adjective: *beoordeling*, *het betalen van*.
        NOUN_STYLE("noun-style"),
        /// Worden or zijn with a participle: nobody is said to do it.
        PASSIVE("passive"),
        /// A second or further part that hangs on another one: *omdat*, *waarin*, *die*.
        NESTED_CLAUSE("nested-clause"),
        /// A number in letters, where figures are quicker to read.
        NUMBER_IN_LETTERS("number-in-letters"),
        /// A date in figures only, or with an old ending: *01-03-2026*, *1e*.
        HARD_DATE("hard-date"),
        /// No and not that undo each other.
        DOUBLE_NEGATION("double-negation"),
        /// *Men*: nobody in particular.
        IMPERSONAL("impersonal");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// The name of this kind in files and texts.
        public String key() {
            return key;
        }
    }
}
