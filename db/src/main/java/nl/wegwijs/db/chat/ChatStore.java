package nl.wegwijs.db.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.NotFound;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class ChatStore {

    private final Handle handle;

    public ChatStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Chat> find(String channel, String address) {
        return select("""
                where channel = :channel
                  and address = :address
                """)
                .bind("channel", channel)
                .bind("address", address)
                .map(ChatStore::chat)
                .findOne();
    }

    public Optional<Chat> find(long id) {
        return select("where id = :id").bind("id", id).map(ChatStore::chat).findOne();
    }

    public Chat get(long id) {
        return find(id).orElseThrow(() -> new NotFound("chat", id));
    }

    public List<Chat> ofNewcomer(long newcomerId) {
        return select("""
                where newcomer_id = :newcomerId
                order by last_at desc, id desc
                """).bind("newcomerId", newcomerId).map(ChatStore::chat).list();
    }

    /// The chat at this address; when there is none yet, a new one with a new, still anonymous newcomer.
    public Chat getOrCreate(String channel, String address, Instant now) {
        return find(channel, address).orElseGet(() -> get(create(channel, address, now)));
    }

    public void save(long id, String language, String mode, String step, Instant lastAt) {
        handle.createUpdate("""
                update chat
                set language = :language, mode = :mode, step = :step, last_at = :lastAt
                where id = :id
                """)
                .bind("language", language)
                .bind("mode", mode)
                .bind("step", step)
                .bind("lastAt", lastAt)
                .bind("id", id)
                .execute();
    }

    public void saveMode(long id, String mode) {
        handle.createUpdate("""
                update chat
                set mode = :mode
                where id = :id
                """).bind("mode", mode).bind("id", id).execute();
    }

    /// From now on the chat is found at this address only.
    public void saveAddress(long id, String address) {
        handle.createUpdate("""
                update chat
                set address = :address
                where id = :id
                """).bind("address", address).bind("id", id).execute();
    }

    public void saveLanguage(long id, String language) {
        handle.createUpdate("""
                update chat
                set language = :language
                where id = :id
                """).bind("language", language).bind("id", id).execute();
    }

    public void markBlocked(long id, Instant at) {
        saveBlockedAt(id, Optional.of(at));
    }

    public void unmarkBlocked(long id) {
        saveBlockedAt(id, Optional.empty());
    }

    public void markStopped(long id, Instant at) {
        saveStoppedAt(id, Optional.of(at));
    }

    public void unmarkStopped(long id) {
        saveStoppedAt(id, Optional.empty());
    }

    private long create(String channel, String address, Instant now) {
        long newcomerId =
                handle.createQuery("""
                insert into newcomer (name, gemeente, person_group, role, created_at)
                values ('', '', '', 'newcomer', :now)
                returning id
                """).bind("now", now).mapTo(long.class).one();
        return handle.createQuery("""
                insert into chat (channel, address, newcomer_id, language, mode, step, created_at, last_at)
                values (:channel, :address, :newcomerId, '', 'bot', '', :now, :now)
                returning id
                """)
                .bind("channel", channel)
                .bind("address", address)
                .bind("newcomerId", newcomerId)
                .bind("now", now)
                .mapTo(long.class)
                .one();
    }

    private void saveBlockedAt(long id, Optional<Instant> at) {
        handle.createUpdate("""
                update chat
                set blocked_at = :at
                where id = :id
                """).bind("at", at).bind("id", id).execute();
    }

    private void saveStoppedAt(long id, Optional<Instant> at) {
        handle.createUpdate("""
                update chat
                set stopped_at = :at
                where id = :id
                """).bind("at", at).bind("id", id).execute();
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, channel, address, newcomer_id, language, mode, step, blocked_at, stopped_at, created_at, last_at
                from chat
                """ + rest);
    }

    private static Chat chat(ResultSet row, StatementContext context) throws SQLException {
        return new Chat(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("address"),
                row.getLong("newcomer_id"),
                row.getString("language"),
                row.getString("mode"),
                row.getString("step"),
                Columns.optionalInstant(row, "blocked_at"),
                Columns.optionalInstant(row, "stopped_at"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "last_at"));
    }
}
