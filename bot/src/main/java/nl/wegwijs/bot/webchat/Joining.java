package nl.wegwijs.bot.webchat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;

/// A chat that a desk prepared moves to the person's own phone: once, and within a quarter of an hour. The code on
/// paper
/// or in a photo opens nothing after that, and no other chat can be entered this way.
final class Joining {
    private static final Duration VALID_FOR = Duration.ofMinutes(15);

    private final Database database;
    private final InstantSource clock;

    Joining(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isOpen(ChatToken code) {
        return database.read(stores -> prepared(stores, code).isPresent());
    }

    /// The chat's new token, which nobody but the phone has seen; empty when the code is no longer good.
    Optional<ChatToken> join(ChatToken code) {
        var own = ChatToken.random();
        return database.write(stores -> prepared(stores, code).map(chat -> {
            stores.chats().saveAddress(chat.id(), own.address());
            return own;
        }));
    }

    private Optional<Chat> prepared(Stores stores, ChatToken code) {
        var oldest = clock.instant().minus(VALID_FOR);
        return stores.chats()
                .find(WebChat.ID, code.address())
                .filter(chat -> stores.handoffs()
                        .openOfChat(chat.id())
                        .filter(handoff -> handoff.openedBy().startsWith("volunteer:"))
                        .filter(handoff -> handoff.createdAt().isAfter(oldest))
                        .isPresent());
    }
}
