package nl.wegwijs.admin.topics;

import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.readability.Level;
import nl.wegwijs.knowledge.readability.NewcomerTexts;
import nl.wegwijs.knowledge.readability.Remark;
import nl.wegwijs.knowledge.readability.SentenceReadability;

/// How hard a Dutch text is, for its editor: an estimate, with the sentences and words that cause it.
///
/// @param fits at most A2, as all texts for newcomers must be
record ReadingView(String level, boolean fits, List<HardSentence> sentences) {

    /// @param hints one a cause
    record HardSentence(String sentence, String level, List<String> hints) {}

    static ReadingView of(TopicText text, SocialeKaart kaart, Texts texts, Language reader) {
        var readability = NewcomerTexts.of(kaart).checker().check(text.lines());
        return new ReadingView(
                readability.level().name(),
                readability.level().isAtMost(Level.A2),
                readability.sentences().stream()
                        .filter(sentence -> !sentence.level().isAtMost(Level.A2))
                        .map(sentence -> hard(sentence, texts, reader))
                        .toList());
    }

    private static HardSentence hard(SentenceReadability sentence, Texts texts, Language reader) {
        return new HardSentence(
                sentence.sentence(),
                sentence.level().name(),
                sentence.remarks().stream()
                        .map(remark -> hint(remark, texts, reader))
                        .distinct()
                        .toList());
    }

    private static String hint(Remark remark, Texts texts, Language reader) {
        var hint = texts.say(reader, "reading." + remark.kind().key(), Map.of("words", remark.words()));
        return remark.plainer()
                .map(plainer -> hint + " " + texts.say(reader, "reading.plainer", Map.of("words", plainer)))
                .orElse(hint);
    }

    boolean hasSentences() {
        return !sentences.isEmpty();
    }
}
