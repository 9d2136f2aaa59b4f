package nl.wegwijs.bot.outbox;

import java.time.Instant;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;

/// Puts a message into a chat's history and into the outbox, in the transaction of whoever speaks.
public final class Speaker {
    private Speaker() {}

    /// `source` says who speaks: `dialogue`, `staff:<id>` or `reminder:<id>`.
    public static void say(Stores stores, Chat chat, Reply reply, String source, Instant now) {
        var json = ReplyJson.write(reply);
        stores.messages()
                .addOutgoing(chat.id(), author(source), reply.language().tag(), reply.plainText(), json, now);
        stores.outbox().add(chat.id(), json, source, now);
    }

    /// A goodbye to somebody whose chat is no longer there; nothing of it stays.
    public static void sayLast(Stores stores, Chat chat, Reply reply, Instant now) {
        stores.outbox().addLastWord(chat.channel(), chat.address(), ReplyJson.write(reply), now);
    }

    private static String author(String source) {
        return source.startsWith("staff:") ? source : "bot";
    }
}
