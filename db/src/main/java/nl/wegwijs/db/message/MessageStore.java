package nl.wegwijs.db.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.Fingerprint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

public final class MessageStore {

    private final Handle handle;

    public MessageStore(Handle handle) {
        this.handle = handle;
    }

    /// Whether this message of the channel was taken in before, also when its words were deleted since.
    public boolean isKnown(String channel, String externalId) {
        return handle.createQuery("""
                select count(*)
                from received
                where fingerprint = :fingerprint
                """)
                        .bind("fingerprint", Fingerprint.of(channel, externalId))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /// False, and nothing stored, when the channel delivered this message before.
    public boolean addIncoming(
            long chatId, String channel, String externalId, String language, String text, String kind, Instant at) {
        if (!markReceived(channel, externalId, at)) return false;
        add(new Message(0, chatId, externalId, "in", "newcomer", language, text, kind, "", at));
        return true;
    }

    /// `body` is the message as the channel got it; `text` the same as plain lines.
    public long addOutgoing(long chatId, String author, String language, String text, String body, Instant at) {
        return add(new Message(0, chatId, "", "out", author, language, text, "reply", body, at));
    }

    public List<Message> ofChat(long chatId, long afterId, int limit) {
        return handle.createQuery("""
                select id, chat_id, external_id, direction, author, language, text, kind, body, at
                from message
                where chat_id = :chatId
                  and id > :afterId
                order by id
                limit :limit
                """)
                .bind("chatId", chatId)
                .bind("afterId", afterId)
                .bind("limit", limit)
                .map(MessageStore::message)
                .list();
    }

    /// The latest `limit` messages, oldest first.
    public List<Message> latestOfChat(long chatId, int limit) {
        return handle.createQuery("""
                select id, chat_id, external_id, direction, author, language, text, kind, body, at
                from message
                where chat_id = :chatId
                order by id desc
                limit :limit
                """)
                .bind("chatId", chatId)
                .bind("limit", limit)
                .map(MessageStore::message)
                .list()
                .reversed();
    }

    public int deleteBefore(Instant at) {
        return handle.createUpdate("""
                delete from message
                where at < :at
                """).bind("at", at).execute();
    }

    /// Forgets which messages were received before `at`; keep longer than a channel may deliver again.
    public int forgetReceivedBefore(Instant at) {
        return handle.createUpdate("""
                delete from received
                where received_at < :at
                """).bind("at", at).execute();
    }

    private boolean markReceived(String channel, String externalId, Instant at) {
        return handle.createUpdate("""
                insert into received (fingerprint, received_at)
                values (:fingerprint, :at)
                on conflict do nothing
                """)
                        .bind("fingerprint", Fingerprint.of(channel, externalId))
                        .bind("at", at)
                        .execute()
                == 1;
    }

    private long add(Message message) {
        return handle.createQuery("""
                insert into message (chat_id, external_id, direction, author, language, text, kind, body, at)
                values (:chatId, :externalId, :direction, :author, :language, :text, :kind, :body, :at)
                returning id
                """)
                .bind("chatId", message.chatId())
                .bind("externalId", message.externalId())
                .bind("direction", message.direction())
                .bind("author", message.author())
                .bind("language", message.language())
                .bind("text", message.text())
                .bind("kind", message.kind())
                .bind("body", message.body())
                .bind("at", message.at())
                .mapTo(long.class)
                .one();
    }

    private static Message message(ResultSet row, StatementContext context) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getLong("chat_id"),
                row.getString("external_id"),
                row.getString("direction"),
                row.getString("author"),
                row.getString("language"),
                row.getString("text"),
                row.getString("kind"),
                row.getString("body"),
                Columns.instant(row, "at"));
    }
}
