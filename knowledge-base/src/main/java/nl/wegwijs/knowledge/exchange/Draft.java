package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.ContentFiles;

/// The sociale kaart as it would become: the present documents, what a reading puts in their place, where each of these
/// came from, and all that is wrong.
final class Draft {

    private final ContentFiles current;
    private final Map<String, String> incoming = new TreeMap<>();
    private final Map<String, YamlTree> trees = new HashMap<>();
    private final Origins origins = new Origins();
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Format format = Format.OWN;

    Draft(ContentFiles current) {
        this.current = current;
    }

    void recognised(Format found) {
        format = found;
    }

    ContentFiles current() {
        return current;
    }

    Origins origins() {
        return origins;
    }

    List<String> mistakes() {
        return mistakes;
    }

    void mistake(String sentence) {
        mistakes.add(sentence);
    }

    void mistake(String file, int line, String message) {
        mistakes.add(file + ":" + line + ": " + message);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /// The text as it would become, blank where there is no such document.
    String text(String path) {
        return incoming.getOrDefault(path, current.texts().getOrDefault(path, ""));
    }

    boolean has(String path) {
        return incoming.containsKey(path) || current.find(path).isPresent();
    }

    /// Whether this reading has already put a document here.
    boolean brings(String path) {
        return incoming.containsKey(path);
    }

    YamlTree tree(String path) {
        return trees.computeIfAbsent(path, unused -> YamlTree.of(text(path)));
    }

    Map<String, String> incoming() {
        return incoming;
    }

    void put(String path, String text) {
        incoming.put(path, text);
        trees.remove(path);
    }

    Incoming finish() {
        if (mistakes.isEmpty()) {
            mistakes.addAll(DocumentCheck.mistakes(current, incoming, origins));
        }
        return mistakes.isEmpty()
                ? new Incoming.Accepted(format, incoming, notes)
                : new Incoming.Refused(List.copyOf(mistakes));
    }
}
