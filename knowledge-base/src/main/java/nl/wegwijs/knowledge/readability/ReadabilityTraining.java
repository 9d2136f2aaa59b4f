package nl.wegwijs.knowledge.readability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.readability.SentencePairs.Pair;

/// Learns the table of word bands and the formula that [ReadabilityChecker] ships with. Arguments: the folder with
/// public data sets, the content folder, and the folder to write to. The same input gives the same files. Prints how
/// often unseen pairs are told apart, and the levels that the texts come out at.
public final class ReadabilityTraining {

    private ReadabilityTraining() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var out = Path.of(arguments[2]);
        var frequency = WordBands.of(data.resolve("frequency-nl/nl_50k.txt.gz"));
        try (var file = Files.newOutputStream(out.resolve(WordFrequency.FILE))) {
            WordBands.write(frequency, file);
        }
        var reader = SentenceReader.with(frequency);
        var pairs = SentencePairs.read(data.resolve("amsterdam-b1/complex-simple.csv"));
        var differences = pairs.stream().map(pair -> difference(pair, reader)).toList();
        new PairReport(pairs, differences).print();
        var weights = PairFit.weights(differences);
        var levels = levels(texts(Path.of(arguments[1])), pairs, reader, weights);
        var formula = new Formula(weights, levels.bounds());
        levels.print(formula);
        Files.writeString(
                out.resolve(Formula.FILE),
                "# Learned by nl.wegwijs.knowledge.readability.ReadabilityTraining; do not edit by hand.\n"
                        + formula.write());
    }

    private static NewcomerTexts texts(Path content) {
        return NewcomerTexts.of(
                ContentReader.read(ContentFiles.ofFolder(content)).kaart());
    }

    /// Of the topics: the other texts are too short to set a level by.
    private static LevelReport levels(
            NewcomerTexts ours, List<Pair> pairs, SentenceReader reader, List<Double> weights) {
        var unbound = new Formula(weights, List.of());
        var ourChecker = new ReadabilityChecker(ours.explainedWords(), reader, unbound);
        var checker = new ReadabilityChecker(Set.of(), reader, unbound);
        var checked = ours.texts().stream()
                .filter(text -> text.file().startsWith("topics/"))
                .map(text -> ourChecker.check(text.parts()))
                .toList();
        return new LevelReport(
                checked.stream().map(Readability::score).toList(),
                checked.stream()
                        .flatMap(text -> text.sentences().stream())
                        .map(SentenceReadability::score)
                        .toList(),
                pairs.stream().map(pair -> checker.check(pair.simple()).score()).toList(),
                pairs.stream()
                        .map(pair -> checker.check(pair.complex()).score())
                        .toList());
    }

    private static double[] difference(Pair pair, SentenceReader reader) {
        var difference = traits(pair.complex(), reader);
        var simple = traits(pair.simple(), reader);
        for (var i = 0; i < difference.length; i++) {
            difference[i] -= simple[i];
        }
        return difference;
    }

    /// The mean of the sentences, as in the score of a text.
    private static double[] traits(String text, SentenceReader reader) {
        var known = Explained.of(Set.of()).with(text);
        var mean = new double[Traits.names().size()];
        var sentences = Sentences.of(text);
        for (var line : sentences) {
            var sentence = Sentence.of(line, known);
            var traits = reader.traits(sentence, reader.remarks(sentence));
            for (var i = 0; i < mean.length; i++) {
                mean[i] += traits[i] / sentences.size();
            }
        }
        return mean;
    }
}
