package nl.wegwijs.knowledge.language;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text file that are not blank and no comment. `# writer: mark` names the writer of the lines after it.
public final class LineFile {

    private static final String WRITER = "writer:";

    private LineFile() {}

    public static List<Line> read(String text) {
        var lines = new ArrayList<Line>();
        var writer = "";
        var number = 0;
        for (var raw : text.lines().toList()) {
            number++;
            var line = raw.strip();
            if (line.startsWith("#")) {
                var comment = line.substring(1).strip();
                writer = comment.startsWith(WRITER)
                        ? comment.substring(WRITER.length()).strip()
                        : writer;
            } else if (!line.isEmpty()) {
                lines.add(new Line(number, line, writer));
            }
        }
        return lines;
    }

    /// Line numbers count from 1.
    public record Line(int number, String text, String writer) {}
}
