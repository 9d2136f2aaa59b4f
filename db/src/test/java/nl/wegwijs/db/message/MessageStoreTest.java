package nl.wegwijs.db.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.db.WithDatabase;
import nl.wegwijs.db.chat.Chat;
import org.junit.jupiter.api.Test;

class MessageStoreTest extends WithDatabase {

    @Test
    void takesInAMessageOnceHoweverOftenItIsDelivered() {
        long chatId = chat("a").id();
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int time = 0; time < 50; time++)
                threads.execute(() -> {
                    if (addIncoming(chatId, "web", "m1")) taken.incrementAndGet();
                });
        }
        assertThat(taken).hasValue(1);
        assertThat(words(chatId)).containsExactly("m1");
    }

    @Test
    void theSameIdOnAnotherChannelIsAnotherMessage() {
        long chatId = chat("a").id();
        assertThat(addIncoming(chatId, "web", "1")).isTrue();
        assertThat(addIncoming(chatId, "telegram", "1")).isTrue();
        assertThat(addIncoming(chatId, "web", "1")).isFalse();
    }

    @Test
    void stillKnowsAMessageAfterThePersonWasDeleted() {
        Chat chat = chat("a");
        addIncoming(chat.id(), "web", "delete-my-data");
        db.update(stores -> stores.newcomers().deleteEverything(chat.newcomerId(), NOW));
        boolean known = db.read(stores -> stores.messages().isKnown("web", "delete-my-data"));
        assertThat(known).isTrue();
    }

    @Test
    void forgetsWhatItReceivedWhenTheChannelCannotDeliverItAgain() {
        long chatId = chat("a").id();
        addIncoming(chatId, "web", "m1");
        db.update(stores -> stores.messages().forgetReceivedBefore(NOW.plusSeconds(1)));
        boolean known = db.read(stores -> stores.messages().isKnown("web", "m1"));
        assertThat(known).isFalse();
    }

    @Test
    void readsAChatInPagesAndFromItsEnd() {
        long chatId = chat("a").id();
        addIncoming(chatId, "web", "m1");
        db.update(stores -> stores.messages().addOutgoing(chatId, "bot", "nl", "m2", "text", NOW));
        addIncoming(chatId, "web", "m3");
        List<Message> page = db.read(stores -> stores.messages().ofChat(chatId, 0, 2));
        assertThat(page).extracting(Message::text).containsExactly("m1", "m2");
        assertThat(page).extracting(Message::author).containsExactly("newcomer", "bot");
        assertThat(readList(stores ->
                        stores.messages().ofChat(chatId, page.getLast().id(), 2)))
                .extracting(Message::text)
                .containsExactly("m3");
        assertThat(readList(stores -> stores.messages().latestOfChat(chatId, 2)))
                .extracting(Message::text)
                .containsExactly("m2", "m3");
    }

    @Test
    void deletesWhatIsOlderThanItsClock() {
        long chatId = chat("a").id();
        addIncoming(chatId, "web", "m1");
        int deleted = db.write(stores -> stores.messages().deleteBefore(NOW.plusMillis(1)));
        assertThat(deleted).isEqualTo(1);
        assertThat(words(chatId)).isEmpty();
    }

    private boolean addIncoming(long chatId, String channel, String externalId) {
        return db.write(
                stores -> stores.messages().addIncoming(chatId, channel, externalId, "nl", externalId, "text", NOW));
    }

    private List<String> words(long chatId) {
        return db.read(stores -> stores.messages().ofChat(chatId, 0, 100)).stream()
                .map(Message::text)
                .toList();
    }
}
