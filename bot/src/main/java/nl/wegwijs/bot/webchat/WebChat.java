package nl.wegwijs.bot.webchat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.SendResult;
import nl.wegwijs.db.Database;

/// The web chat as a channel. What is said lies in the chat's history already, so that sending is no more than telling
/// the open pages to read; a page that is closed reads when it opens.
public final class WebChat implements Channel, AutoCloseable {
    public static final String ID = "web";

    /// How long "everything is deleted" waits for a page that asks: long enough for a slow phone.
    private static final Duration LAST_WORD_WAITS = Duration.ofMinutes(2);

    private static final int MOST_LAST_WORDS = 1_000;

    private final Database database;
    private final InstantSource clock;
    private final Tabs tabs = new Tabs();
    private final Map<String, LastWord> lastWords = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LastWord> eldest) {
            return size() > MOST_LAST_WORDS;
        }
    };

    private record LastWord(Reply reply, Instant until) {}

    public WebChat(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public SendResult send(String address, Reply reply) {
        var isGone = database.read(stores -> stores.chats().find(ID, address)).isEmpty();
        if (isGone) {
            keep(address, reply);
        }
        tabs.tell(address, Tabs.Call.READ);
        return new SendResult.Sent("");
    }

    @Override
    public void showTyping(String address) {
        tabs.tell(address, Tabs.Call.TYPING);
    }

    /// Ends the open connections, so that the server can stop.
    @Override
    public void close() {
        tabs.close();
    }

    Tabs tabs() {
        return tabs;
    }

    /// The goodbye to somebody whose chat was deleted, for a little while and only in memory.
    synchronized Optional<Reply> lastWord(String address) {
        return Optional.ofNullable(lastWords.get(address))
                .filter(word -> word.until().isAfter(clock.instant()))
                .map(LastWord::reply);
    }

    /// The outbox says goodbye a moment after the chat is gone; who asks for the page now should still read it.
    synchronized void awaitLastWord(String address, Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        try {
            while (lastWord(address).isEmpty() && System.nanoTime() < until) {
                wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(String address, Reply reply) {
        lastWords.remove(address);
        lastWords.put(address, new LastWord(reply, clock.instant().plus(LAST_WORD_WAITS)));
        notifyAll();
    }
}
