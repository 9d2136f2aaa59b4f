package nl.wegwijs.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.handoff.Outcome;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.staff.Staff;

/// Plays one transcript against the running bot and compares every message.
final class TranscriptPlayer {
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    private final RunningBot bot;
    private final Staff anna;
    private final Transcript transcript;
    private final String address;
    private final List<Reply> said = new ArrayList<>();
    private final List<String> played = new ArrayList<>();
    private long lastRow;
    private int checked;

    TranscriptPlayer(RunningBot bot, Staff anna, Transcript transcript) {
        this.bot = bot;
        this.anna = anna;
        this.transcript = transcript;
        this.address = transcript.name();
    }

    void play() {
        for (var line : transcript.lines()) {
            switch (line.kind()) {
                case "client" -> act(line, () -> bot.receives(address, content(line.text())));
                case "press" -> act(line, () -> bot.presses(address, data(line)));
                case "staff" -> act(line, () -> staff(line.text()));
                case "given" -> act(line, () -> given(line.text().split(" ")));
                case "bot" -> compare(line);
                case "buttons" -> compareButtons(line);
                case "stored" ->
                    assertThat(bot.heard(address).getLast().text()).as(at(line)).isEqualTo(line.text());
                case "language" -> assertThat(chat().language()).as(at(line)).isEqualTo(line.text());
                case "mode" -> assertThat(chat().mode()).as(at(line)).isEqualTo(line.text());
                case "gemeente" -> assertThat(gemeente()).as(at(line)).isEqualTo(line.text());
                default -> throw new AssertionError(at(line) + ": no such kind of line");
            }
        }
        nothingMore("the end");
    }

    private void act(Transcript.Line line, Runnable act) {
        nothingMore(at(line));
        played.add(line.kind() + ": " + line.text());
        act.run();
        takeIn();
        if (line.kind().equals("given")) {
            checked = said.size();
        }
    }

    private void given(String[] words) {
        bot.settledIn(address, words[0], words[1]);
    }

    private void staff(String text) {
        var handoff = bot.handoff(address);
        if (text.equals("takes")) {
            assertThat(bot.handoffs.take(handoff.id(), anna)).isTrue();
        } else if (text.equals("closes")) {
            assertThat(bot.handoffs.close(handoff.id(), anna, Outcome.ANSWERED, ""))
                    .isTrue();
        } else {
            assertThat(bot.handoffs.reply(handoff.id(), anna, text.replaceFirst("says ", "")))
                    .isTrue();
        }
    }

    private static Incoming.Content content(String text) {
        if (text.equals("/start") || text.startsWith("/start ")) {
            return new Incoming.Start(text.substring(6).strip(), "");
        }
        return text.matches("\\(\\w+\\)")
                ? new Incoming.Unreadable(text.substring(1, text.length() - 1))
                : new Incoming.Text(text);
    }

    private String data(Transcript.Line line) {
        if (line.text().startsWith("{")) {
            return line.text().substring(1, line.text().length() - 1);
        }
        return said.reversed().stream()
                .flatMap(reply -> reply.buttons().stream())
                .filter(button ->
                        button instanceof Button.Press && button.label().contains(line.text()))
                .map(button -> ((Button.Press) button).data())
                .findFirst()
                .orElseThrow(() -> new AssertionError(at(line) + ": no such button" + shown()));
    }

    /// What lies in the outbox since the last look; a goodbye after deleting has no chat any more and is sent here.
    private void takeIn() {
        if (bot.isKnown(address)) {
            var rows = bot.database.read(stores -> stores.outbox().ofChatAfter(chat().id(), lastRow));
            rows.forEach(this::take);
        }
        for (var row = lastWord(); row.isPresent(); row = lastWord()) {
            take(row.get());
            var id = row.get().id();
            bot.database.update(stores -> stores.outbox().sent(id, "", bot.clock.instant()));
        }
    }

    private void take(OutboxRow row) {
        lastRow = Math.max(lastRow, row.id());
        var reply = ReplyJson.read(row.replyJson());
        said.add(reply);
        played.add("bot: " + reply.plainText() + "  "
                + reply.buttons().stream().map(Button::label).toList());
    }

    /// Rows of chats are marked sent on the way, so that only goodbyes remain.
    private Optional<OutboxRow> lastWord() {
        while (true) {
            var row = bot.database.write(stores -> stores.outbox().claimNext(RunningBot.CHANNEL, bot.clock.instant()));
            if (row.isEmpty() || row.get().chatId() == 0) {
                return row;
            }
            var id = row.get().id();
            bot.database.update(stores -> stores.outbox().sent(id, "", bot.clock.instant()));
        }
    }

    private void compare(Transcript.Line line) {
        if (line.text().equals("(silent)")) {
            nothingMore(at(line));
            return;
        }
        assertThat(said.size()).as(at(line) + ": a message" + shown()).isGreaterThan(checked);
        var reply = said.get(checked++);
        for (var part : line.text().split(" \\+ ")) {
            assertThat(contains(reply, part.strip()))
                    .as(at(line) + ": " + part + shown())
                    .isTrue();
        }
    }

    private boolean contains(Reply reply, String part) {
        if (part.startsWith("[")) {
            var text = bot.texts.say(reply.language(), part.substring(1, part.length() - 1));
            return Pattern.compile(asPattern(text)).matcher(reply.plainText()).find();
        }
        if (part.startsWith("card ") || part.startsWith("crisis ")) {
            var isCrisis = part.startsWith("crisis ");
            return reply instanceof Reply.ShowCard card
                    && card.urgent() == isCrisis
                    && card.topicId().equals(part.substring(part.indexOf(' ') + 1));
        }
        return reply.plainText().contains(part);
    }

    /// A slot may hold anything.
    private static String asPattern(String text) {
        var pattern = new StringBuilder();
        int end = 0;
        for (var slot : SLOT.matcher(text).results().toList()) {
            pattern.append(Pattern.quote(text.substring(end, slot.start()))).append(".*");
            end = slot.end();
        }
        return pattern.append(Pattern.quote(text.substring(end))).toString();
    }

    private void compareButtons(Transcript.Line line) {
        var labels = said.get(checked - 1).buttons().stream().map(Button::label).toList();
        for (var words : line.text().split(" \\| ")) {
            var wanted = words.startsWith("[")
                    ? bot.texts.say(said.get(checked - 1).language(), words.substring(1, words.length() - 1))
                    : words.strip();
            assertThat(labels).as(at(line)).anyMatch(label -> label.contains(wanted));
        }
    }

    private void nothingMore(String where) {
        assertThat(said.size())
                .as(where + ": the bot said more than the transcript has" + shown())
                .isEqualTo(checked);
    }

    private Chat chat() {
        return bot.chat(address);
    }

    private String gemeente() {
        return bot.database
                .read(stores -> stores.newcomers().get(chat().newcomerId()))
                .gemeente();
    }

    private String at(Transcript.Line line) {
        return "%s.txt:%d".formatted(transcript.name(), line.number());
    }

    private String shown() {
        return "\n  " + String.join("\n  ", played).replace("%", "%%") + "\n";
    }
}
