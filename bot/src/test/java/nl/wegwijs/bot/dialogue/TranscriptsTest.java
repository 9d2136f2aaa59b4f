package nl.wegwijs.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.standin.SettableClock;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays every conversation of `transcripts/*.txt` with the shipped sociale kaart and a real database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptsTest {
    private RunningBot bot;
    private Staff anna;

    @BeforeAll
    void open(@TempDir Path folder) {
        var knowledge = knowledge();
        bot = RunningBot.open(folder, SettableClock.at("2026-05-04T10:00"), () -> knowledge);
        anna = bot.hire("Anna", "regievoerder", "assen");
    }

    Knowledge knowledge() {
        return RunningBot.knowledge();
    }

    @AfterAll
    void close() {
        bot.close();
    }

    static Stream<Transcript> transcripts() throws IOException, URISyntaxException {
        var folder = Path.of(TranscriptsTest.class.getResource("/transcripts").toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().map(TranscriptsTest::read).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void goesAsWritten(Transcript transcript) {
        new TranscriptPlayer(bot, anna, transcript).play();
    }

    @Test
    void thereIsSomethingToPlay() throws Exception {
        assertThat(transcripts()).hasSizeGreaterThan(20);
    }

    private static Transcript read(Path file) {
        try {
            return Transcript.read(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
