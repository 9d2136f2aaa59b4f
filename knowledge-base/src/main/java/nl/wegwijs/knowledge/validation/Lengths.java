package nl.wegwijs.knowledge.validation;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.TopicText;

/// A card fits a phone: a title of a line or two, entries that are read in one breath, and a whole that fits one
/// message of 4,096 characters with its place to go and small print.
final class Lengths {

    private static final int TITLE = 100;
    private static final int ENTRY = 300;
    private static final int CARD = 2_600;

    private final SocialeKaart kaart;
    private final List<ContentProblem> problems = new ArrayList<>();

    Lengths(SocialeKaart kaart) {
        this.kaart = kaart;
    }

    List<ContentProblem> problems() {
        for (var topic : kaart.topics()) {
            topic.texts().values().forEach(text -> check("topics/" + topic.id(), text));
        }
        return problems;
    }

    private void check(String folder, TopicText text) {
        var file = folder + "/" + text.language().tag() + ".yaml";
        if (text.title().length() > TITLE) {
            add(file, "the title has " + text.title().length() + " characters; at most " + TITLE + " fit");
        }
        var card = 0;
        for (var line : text.lines()) {
            card += line.length();
            if (line.length() > ENTRY && !text.isBrief()) {
                add(file, "this entry has " + line.length() + " characters; at most " + ENTRY + " fit: " + line);
            }
        }
        if (card > CARD && !text.isBrief()) {
            add(file, "the card has " + card + " characters; at most " + CARD + " fit one message");
        }
    }

    private void add(String file, String message) {
        problems.add(new ContentProblem(file, 1, message));
    }
}
