package nl.wegwijs.knowledge.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.readability.Level;
import nl.wegwijs.knowledge.readability.NewcomerTexts;
import nl.wegwijs.knowledge.readability.Readability;
import nl.wegwijs.knowledge.readability.Remark;

/// How hard the Dutch texts for newcomers are: each as a whole may be A2 at most.
public record Reading(List<Line> lines) {

    private static final Level MOST = Level.A2;
    private static final int REMARKS_SHOWN = 3;

    public Reading {
        lines = List.copyOf(lines);
    }

    /// One text with its estimated level.
    public record Line(String file, Readability readability) {

        String kind() {
            return file.split("/", 2)[0];
        }
    }

    static Reading of(SocialeKaart kaart) {
        var texts = NewcomerTexts.of(kaart);
        var checker = texts.checker();
        return new Reading(texts.texts().stream()
                .map(text -> new Line(text.file(), checker.check(text.parts())))
                .toList());
    }

    List<ContentProblem> problems() {
        return lines.stream()
                .filter(line -> !line.readability().level().isAtMost(MOST))
                .map(line -> new ContentProblem(
                        line.file(),
                        1,
                        "this text is about " + line.readability().level() + "; " + MOST + " is the most. "
                                + causes(line.readability())))
                .toList();
    }

    /// How many texts of each kind there are on each level.
    public Map<String, Map<Level, Integer>> table() {
        var table = new java.util.LinkedHashMap<String, Map<Level, Integer>>();
        for (var line : lines) {
            table.computeIfAbsent(line.kind(), kind -> new EnumMap<>(Level.class))
                    .merge(line.readability().level(), 1, Integer::sum);
        }
        return table;
    }

    private static String causes(Readability readability) {
        var causes = readability.remarks().stream()
                .limit(REMARKS_SHOWN)
                .map(Reading::cause)
                .toList();
        return String.join("; ", causes);
    }

    private static String cause(Remark remark) {
        return remark.kind().key() + " \"" + remark.words() + "\"";
    }
}
