package nl.wegwijs.knowledge.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;

/// Invisible marks that turn the direction of a text, and digits that a phone or a search does not know: the page
/// isolates foreign words itself, and numbers are Western everywhere.
final class Marks {

    private static final Pattern DIRECTION =
            Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern FOREIGN_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private final ContentFiles files;

    Marks(ContentFiles files) {
        this.files = files;
    }

    List<ContentProblem> problems() {
        var problems = new ArrayList<ContentProblem>();
        files.texts().forEach((file, text) -> {
            if (file.endsWith(".yaml") && !file.equals("concepts.yaml")) {
                var number = 0;
                for (var line : text.split("\n", -1)) {
                    number++;
                    if (DIRECTION.matcher(line).find()) {
                        problems.add(new ContentProblem(file, number, "an invisible mark of direction stands here"));
                    }
                    if (FOREIGN_DIGIT.matcher(line).find()) {
                        problems.add(new ContentProblem(file, number, "write numbers with the digits 0 to 9"));
                    }
                }
            }
        });
        return problems;
    }
}
