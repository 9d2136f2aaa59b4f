package nl.wegwijs.db.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.db.RawSql;
import nl.wegwijs.db.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditStoreTest extends WithDatabase {

    @BeforeEach
    void someEntries() {
        db.update(stores -> {
            for (int number = 1; number <= 5; number++)
                stores.audit().append("staff:" + number, "read", "newcomer:" + number % 2, "overdracht", NOW);
        });
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(firstBroken()).isEmpty();
        reopen();
        db.update(stores -> stores.audit().append("staff:1", "read", "newcomer:1", "vraag", NOW));
        assertThat(firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor = 'staff:9' where id = 3",
                "update audit set act = 'close' where id = 3",
                "update audit set subject = 'newcomer:9' where id = 3",
                "update audit set why = 'x' where id = 3",
                "update audit set at = at + 1 where id = 3",
                "update audit set actor = 'staff:', act = '3read' where id = 3",
                "update audit set previous_hash = hash where id = 3",
            })
    void showsWhichEntryWasChanged(String tampering) {
        RawSql.run(folder, tampering);
        assertThat(firstBroken()).hasValue(3L);
    }

    @Test
    void showsWhereAnEntryWasTakenOut() {
        RawSql.run(folder, "delete from audit where id = 3");
        assertThat(firstBroken()).hasValue(4L);
    }

    @Test
    void showsThatTheFirstEntryWasTakenOut() {
        RawSql.run(folder, "delete from audit where id = 1");
        assertThat(firstBroken()).hasValue(2L);
    }

    @Test
    void theHeadTellsThatTheLastEntryWasCutOff() {
        String head = db.read(stores -> stores.audit().head());
        RawSql.run(folder, "delete from audit where id = 5");
        assertThat(firstBroken()).isEmpty();
        assertThat(db.read(stores -> stores.audit().head()).equals(head)).isFalse();
    }

    @Test
    void theChainStaysWholeWhenItsOldestEntriesGo() {
        append(NOW.plusSeconds(60));
        int deleted = db.write(stores -> stores.audit().deleteBefore(NOW.plusSeconds(60)));
        assertThat(deleted).isEqualTo(5);
        assertThat(firstBroken()).isEmpty();
        db.update(stores -> stores.audit().deleteBefore(NOW.plusSeconds(61)));
        append(NOW.plusSeconds(120));
        assertThat(firstBroken()).isEmpty();
        append(NOW.plusSeconds(121));
        RawSql.run(folder, "delete from audit where id = 7");
        assertThat(firstBroken()).hasValue(8L);
    }

    @Test
    void listsTheLatestAndThoseAboutOneRecord() {
        assertThat(readList(stores -> stores.audit().latest(2)))
                .extracting(AuditEntry::actor)
                .containsExactly("staff:5", "staff:4");
        assertThat(readList(stores -> stores.audit().of("newcomer:0")))
                .extracting(AuditEntry::actor)
                .containsExactly("staff:2", "staff:4");
    }

    private void append(Instant at) {
        db.update(stores -> stores.audit().append("staff:1", "read", "newcomer:1", "overdracht", at));
    }

    private Optional<Long> firstBroken() {
        return db.read(stores -> stores.audit().firstBroken());
    }
}
