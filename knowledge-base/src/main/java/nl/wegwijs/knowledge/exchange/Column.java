package nl.wegwijs.knowledge.exchange;

import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// A column of a sheet.
///
/// @param key of the value in the document
/// @param language empty where the value is the same in every language; else the name of the column ends in its tag
/// @param isAlways whether the key stands in the document also when the cell is blank
record Column(String name, String key, CellKind kind, Optional<Language> language, boolean isAlways) {

    static Column always(String key, CellKind kind) {
        return new Column(key, key, kind, Optional.empty(), true);
    }

    static Column optional(String key, CellKind kind) {
        return new Column(key, key, kind, Optional.empty(), false);
    }

    Column in(Language tongue) {
        return new Column(name + "_" + tongue.tag(), key, kind, Optional.of(tongue), isAlways);
    }
}
