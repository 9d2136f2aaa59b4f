package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.db.chat.Chat;
import org.junit.jupiter.api.Test;

class FullDiskTest extends WithDatabase {

    private static final String LONG_TEXT = "lang ".repeat(2000);

    @Test
    void keepsWhatItAcknowledgedAndGoesOnWhenThereIsRoomAgain() throws SQLException {
        Chat chat = chat("a");
        leaveRoomFor(400);
        Queue<Long> kept = new ConcurrentLinkedQueue<>();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 300; writer++)
                writers.execute(() -> {
                    try {
                        kept.add(say(chat));
                    } catch (RuntimeException full) {
                        refused.incrementAndGet();
                    }
                });
        }
        assertThat(kept).isNotEmpty();
        assertThat(refused).hasPositiveValue();
        leaveRoomFor(1_000_000);
        kept.add(say(chat));
        assertThat(readList(stores -> stores.messages().ofChat(chat.id(), 0, 1000)))
                .extracting(message -> message.id())
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    private long say(Chat chat) {
        return db.write(stores -> stores.messages().addOutgoing(chat.id(), "bot", "nl", LONG_TEXT, "text", NOW));
    }

    private void leaveRoomFor(int pages) throws SQLException {
        try (Connection connection = db.schedulerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + pages);
        }
    }
}
