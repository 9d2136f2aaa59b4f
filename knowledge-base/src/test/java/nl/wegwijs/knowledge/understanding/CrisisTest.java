package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.LineFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Says every message of `crisis/<signal>/<lang>.phrasings.txt` and of `ordinary/<lang>.txt` to the whole of it.
class CrisisTest {

    private static final Pattern DANGER = Pattern.compile("crisis/([^/]+)/([^/]+)\\.phrasings\\.txt");
    private static final Pattern ORDINARY = Pattern.compile("ordinary/([^/]+)\\.txt");
    private static final String NONE = "none";
    private static final Knowledge KNOWLEDGE = Knowledge.build(ContentFiles.shipped());

    /// Of a thousand messages this many may be missed or mistaken: the last ones are for people to judge.
    private static final int MOST_MISTAKES = 30;

    /// Of a hundred messages in danger this many may get the card of another danger.
    private static final int MOST_OTHER_CARDS = 10;

    @AfterAll
    static void close() {
        KNOWLEDGE.close();
    }

    static Stream<String> languages() {
        return messages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hearsDangerAndNothingElseUnderAnyLocale(String language) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            var mistakes = new ArrayList<String>();
            var otherCards = new ArrayList<String>();
            var messages = messages().get(language);
            for (var message : messages) {
                var heard = heard(message.text());
                if (heard.equals(NONE) != message.signal().equals(NONE)) {
                    mistakes.add(heard + " for " + message);
                } else if (!heard.equals(message.signal())) {
                    otherCards.add(heard + " for " + message);
                }
            }
            assertThat(messages).hasSizeGreaterThan(200);
            assertThat(mistakes).hasSizeLessThanOrEqualTo(messages.size() * MOST_MISTAKES / 1000);
            assertThat(otherCards).hasSizeLessThanOrEqualTo(messages.size() * MOST_OTHER_CARDS / 100);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String heard(String message) {
        return KNOWLEDGE.understand(message, Asker.unknown()).decision() instanceof Decision.Crisis(var signal)
                ? signal
                : NONE;
    }

    private static Map<String, List<Message>> messages() {
        var messages = new TreeMap<String, List<Message>>();
        ContentFiles.shipped().texts().forEach((path, text) -> {
            var danger = DANGER.matcher(path);
            var ordinary = ORDINARY.matcher(path);
            if (danger.matches()) {
                add(messages, danger.group(2), danger.group(1), text);
            } else if (ordinary.matches()) {
                add(messages, ordinary.group(1), NONE, text);
            }
        });
        return messages;
    }

    private static void add(Map<String, List<Message>> messages, String language, String signal, String text) {
        var list = messages.computeIfAbsent(language, unused -> new ArrayList<>());
        LineFile.read(text).forEach(line -> list.add(new Message(signal, line.text())));
    }

    private record Message(String signal, String text) {}
}
