package nl.wegwijs.db.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.db.Conflict;
import nl.wegwijs.db.WithDatabase;
import org.junit.jupiter.api.Test;

class DocumentStoreTest extends WithDatabase {

    private static final String PATH = "topics/schulden/nl.yaml";

    @Test
    void keepsEveryVersionAndShowsTheLast() {
        assertThat(save("one", 0)).isEqualTo(1);
        assertThat(save("two", 1)).isEqualTo(2);
        assertThat(current()).isEqualTo(Map.of(PATH, "two"));
        assertThat(readList(stores -> stores.documents().history(PATH)))
                .extracting(Document::text)
                .containsExactly("two", "one");
    }

    @Test
    void refusesAnEditThatStartedFromAnOlderVersion() {
        save("one", 0);
        save("mine", 1);
        assertThatThrownBy(() -> save("yours", 1))
                .isInstanceOf(Conflict.class)
                .hasMessage(PATH + " is at version 2, not 1");
        assertThat(current()).isEqualTo(Map.of(PATH, "mine"));
    }

    @Test
    void ofManyEditorsAtOnceOneSucceeds() {
        AtomicInteger saved = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int editor = 0; editor < 20; editor++) {
                String text = "text of " + editor;
                editors.execute(() -> {
                    try {
                        save(text, 0);
                        saved.incrementAndGet();
                    } catch (Conflict conflict) {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        assertThat(saved).hasValue(1);
        assertThat(refused).hasValue(19);
    }

    @Test
    void aRemovedFileIsGoneButItsHistoryStays() {
        save("one", 0);
        db.update(stores -> stores.documents().remove(PATH, 1, "staff:1", NOW));
        assertThat(current()).isEmpty();
        assertThat(readList(stores -> stores.documents().history(PATH)))
                .extracting(Document::removed)
                .containsExactly(true, false);
        assertThat(save("back", 2)).isEqualTo(3);
        assertThat(current()).isEqualTo(Map.of(PATH, "back"));
    }

    @Test
    void theContentVersionChangesWithEverySave() {
        long empty = contentVersion();
        save("one", 0);
        long one = contentVersion();
        save("two", 1);
        assertThat(contentVersion()).isGreaterThan(one);
        assertThat(one).isGreaterThan(empty);
    }

    @Test
    void importsOnlyWhatDiffers() {
        save("same", 0);
        Map<String, String> files = Map.of(PATH, "same", "sources.yaml", "new");
        assertThat(importAll(files)).isEqualTo(1);
        assertThat(importAll(files)).isZero();
        assertThat(current()).isEqualTo(files);
    }

    private long save(String text, long expectedVersion) {
        return db.write(stores -> stores.documents().save(PATH, text, expectedVersion, "staff:1", NOW));
    }

    private int importAll(Map<String, String> files) {
        return db.write(stores -> stores.documents().importAll(files, "import", NOW));
    }

    private Map<String, String> current() {
        return db.read(stores -> stores.documents().current());
    }

    private long contentVersion() {
        return db.read(stores -> stores.documents().contentVersion());
    }
}
