package nl.wegwijs.admin.loket;

import nl.wegwijs.knowledge.language.Language;

/// A sentence in another language than the page around it.
record Said(String lang, String dir, String text) {

    static Said of(Language language, String text) {
        return new Said(language.tag(), language.direction().html(), text);
    }
}
