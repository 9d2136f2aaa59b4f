package nl.wegwijs.knowledge.exchange;

import java.util.Map;

/// Reads the project's own folder format: every text file is a document.
final class OwnImport {

    private OwnImport() {}

    static void read(Map<String, String> files, Draft draft) {
        files.forEach((name, text) -> {
            if (name.endsWith(".json") || name.endsWith(".csv")) {
                draft.note(name + " was not read: this folder is in the project's own format.");
            } else {
                draft.put(name, text);
            }
        });
    }
}
