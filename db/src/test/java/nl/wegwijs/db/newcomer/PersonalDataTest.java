package nl.wegwijs.db.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.db.RawSql;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.WithDatabase;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.reminder.Reminder;
import org.junit.jupiter.api.Test;

/// Everything that a person says here holds the mark of that person, so that a scan of all tables can find it.
class PersonalDataTest extends WithDatabase {

    private static final String SARA = "SARA-XYZZY";
    private static final String OMAR = "OMAR-PLUGH";

    @Test
    void deletingAPersonLeavesNoWordOfTheirsInAnyTable() {
        Chat sara = tellEverything(SARA);
        tellEverything(OMAR);
        assertThat(tablesWith(SARA))
                .containsExactlyInAnyOrder(
                        "newcomer",
                        "newcomer_answer",
                        "newcomer_event",
                        "chat",
                        "message",
                        "outbox",
                        "handoff",
                        "reminder",
                        "consent",
                        "gap");

        db.update(stores -> stores.newcomers().deleteEverything(sara.newcomerId(), NOW));

        assertThat(tablesWith(SARA)).isEmpty();
        assertThat(tablesWith(OMAR)).hasSize(10);
    }

    @Test
    void deletingAPersonLeavesNoWordOfTheirsInTheFile() throws IOException {
        Chat sara = tellEverything(SARA);
        assertThat(filesWith(SARA)).isNotEmpty();
        db.update(stores -> stores.newcomers().deleteEverything(sara.newcomerId(), NOW));
        reopen();
        assertThat(filesWith(SARA)).isEmpty();
    }

    @Test
    void ofAHandoffOnlyAnAnonymousClosedRowStays() {
        Chat sara = tellEverything(SARA);
        long id = db.read(stores -> stores.handoffs().openOfChat(sara.id()))
                .orElseThrow()
                .id();
        db.update(stores -> stores.newcomers().deleteEverything(sara.newcomerId(), NOW));
        Handoff left = db.read(stores -> stores.handoffs().get(id));
        assertThat(left)
                .returns("closed", Handoff::state)
                .returns("deleted", Handoff::outcome)
                .returns(0L, Handoff::chatId)
                .returns(0L, Handoff::newcomerId)
                .returns("assen", Handoff::gemeente);
    }

    @Test
    void whoComesBackStartsAnew() {
        Chat sara = tellEverything(SARA);
        db.update(stores -> stores.newcomers().deleteEverything(sara.newcomerId(), NOW));
        Chat again = chat(SARA + "-address");
        assertThat(again.id()).isNotEqualTo(sara.id());
        Newcomer newcomer = db.read(stores -> stores.newcomers().get(again.newcomerId()));
        assertThat(newcomer.name()).isEmpty();
    }

    @Test
    void showsAPersonEverythingAboutThemAndNothingOfOthers() {
        Chat sara = tellEverything(SARA);
        tellEverything(OMAR);
        Map<String, List<Map<String, String>>> file =
                db.read(stores -> stores.newcomers().everythingAbout(sara.newcomerId()));
        assertThat(file)
                .containsOnlyKeys(
                        "newcomer",
                        "chat",
                        "answer",
                        "event",
                        "consent",
                        "reminder",
                        "handoff",
                        "gap",
                        "message",
                        "outbox");
        assertThat(file.toString()).contains(SARA).doesNotContain(OMAR);
        assertThat(file.get("message").getFirst())
                .containsEntry("text", SARA + " said")
                .containsEntry("at", "2026-05-04T07:00:00Z");
        assertThat(file.get("chat").getFirst()).doesNotContainKey("blocked_at");
    }

    @Test
    void findsWhoHasBeenSilent() {
        Chat silent = chat("silent");
        Chat talking = chat("talking");
        db.update(stores -> stores.chats().save(talking.id(), "nl", "bot", "", NOW.plusSeconds(60)));
        assertThat(readList(stores -> stores.newcomers().silentSince(NOW.plusSeconds(60), 10)))
                .containsExactly(silent.newcomerId());
    }

    @Test
    void keepsTheLatestAnswerAndEachEventOnce() {
        long id = chat("a").newcomerId();
        LocalDate day = LocalDate.of(2026, 6, 1);
        List<Boolean> added = db.write(stores -> {
            stores.newcomers().saveAnswer(id, "born", "1990-01-01", NOW);
            stores.newcomers().saveAnswer(id, "born", "1991-01-01", NOW);
            return List.of(
                    stores.newcomers().addEvent(id, "werk-begint", day, NOW),
                    stores.newcomers().addEvent(id, "werk-begint", day, NOW));
        });
        assertThat(added).containsExactly(true, false);
        assertThat(readMap(stores -> stores.newcomers().answers(id))).isEqualTo(Map.of("born", "1991-01-01"));
        assertThat(readList(stores -> stores.newcomers().events(id)))
                .containsExactly(new LifeEvent("werk-begint", day, NOW));
    }

    private Chat tellEverything(String mark) {
        return db.write(stores -> {
            Chat chat = stores.chats().getOrCreate("web", mark + "-address", NOW);
            stores.chats().save(chat.id(), "nl", "human", "{\"step\":\"" + mark + "\"}", NOW);
            tell(stores, chat, mark);
            return chat;
        });
    }

    private static void tell(Stores stores, Chat chat, String mark) {
        long id = chat.newcomerId();
        stores.newcomers().saveName(id, mark);
        stores.newcomers().saveAnswer(id, "low_income_since", mark + " 2021", NOW);
        stores.newcomers().addEvent(id, mark + "-event", LocalDate.of(2026, 6, 1), NOW);
        stores.messages().addIncoming(chat.id(), "web", mark + "-1", "nl", mark + " said", "text", NOW);
        stores.messages().addOutgoing(chat.id(), "bot", "nl", "Dag " + mark, "text", NOW);
        stores.outbox().add(chat.id(), "{\"text\":\"Dag " + mark + "\"}", "dialogue", NOW);
        stores.reminders()
                .plan(
                        new Reminder.Planning(
                                id,
                                chat.id(),
                                "iit",
                                "iit",
                                "first",
                                mark,
                                NOW,
                                LocalDate.of(2030, 1, 1),
                                "because " + mark),
                        NOW);
        stores.consents().give(id, "reminders", "Mag ik " + mark + " berichten?", "nl", NOW);
        stores.gaps().add(id, mark + " asked", "nl", "assen", "", NOW);
        stores.audit().append("staff:1", "read", "newcomer:" + id, "overdracht", NOW);
        stores.handoffs()
                .open(new Handoff.Opening(
                        chat.id(),
                        id,
                        "assen",
                        "nl",
                        mark + " vraagt",
                        mark + " vertelde",
                        NOW,
                        Optional.empty(),
                        "newcomer",
                        NOW,
                        NOW));
    }

    private List<String> tablesWith(String mark) {
        return RawSql.tables(folder).stream()
                .filter(table -> RawSql.everyValue(folder, table).stream().anyMatch(value -> value.contains(mark)))
                .toList();
    }

    private List<Path> filesWith(String mark) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> bytesOf(file).contains(mark)).toList();
        }
    }

    private static String bytesOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
