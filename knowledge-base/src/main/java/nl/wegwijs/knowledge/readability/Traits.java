package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.readability.Remark.Kind;

/// A sentence in figures: four measures, and how many remarks of each kind it has.
final class Traits {

    /// Letters are in tens. Rarity is how many bands the words lie beyond the everyday ones, together. Signs are those
    /// that cannot be read aloud as they stand.
    private static final List<String> MEASURES = List.of("letters", "rarity", "commas", "signs");

    private static final int USUAL_LENGTH = 5;

    private final WordFrequency frequency;

    Traits(WordFrequency frequency) {
        this.frequency = frequency;
    }

    /// The names of the figures, in order.
    static List<String> names() {
        return Stream.concat(MEASURES.stream(), Stream.of(Kind.values()).map(Kind::key))
                .toList();
    }

    static boolean isMeasure(String name) {
        return MEASURES.contains(name);
    }

    double[] of(Sentence sentence, List<Remark> remarks) {
        var figures = new ArrayList<Double>();
        figures.add(sentence.words().stream().mapToInt(Traits::letters).sum() / 10.0);
        figures.add(sentence.words().stream().mapToDouble(this::rarity).sum());
        figures.add(marks(sentence, ",;:"));
        figures.add(marks(sentence, "/%&|[]–+"));
        for (var kind : Kind.values()) {
            figures.add((double)
                    remarks.stream().filter(remark -> remark.kind() == kind).count());
        }
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// A name or an explained word counts as a word of usual length.
    private static int letters(Token token) {
        var length = token.text().length() + 1;
        return token.isName() || token.isExplained() ? Math.min(length, 1 + USUAL_LENGTH) : length;
    }

    private double rarity(Token token) {
        return token.isOpen() ? Math.max(0, frequency.band(token.lower()) - WordFrequency.EVERYDAY) : 0;
    }

    private static double marks(Sentence sentence, String marks) {
        return sentence.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.MARK && marks.contains(token.text()))
                .count();
    }
}
