package nl.wegwijs.db.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.NotFound;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

public final class OutboxStore {

    private final Handle handle;

    public OutboxStore(Handle handle) {
        this.handle = handle;
    }

    public long add(long chatId, String replyJson, String source, Instant dueAt) {
        return handle.createQuery("""
                insert into outbox (
                  chat_id, channel, address, reply_json, state, attempts, due_at, why, source, created_at, priority)
                select id, channel, address, :replyJson, 'due', 0, :dueAt, '', :source, :dueAt,
                  case when :source like 'reminder:%' then 1 else 0 end
                from chat
                where id = :chatId
                returning id
                """)
                .bind("replyJson", replyJson)
                .bind("dueAt", dueAt)
                .bind("source", source)
                .bind("chatId", chatId)
                .mapTo(long.class)
                .findOne()
                .orElseThrow(() -> new NotFound("chat", chatId));
    }

    /// A last word to an address whose chat was just deleted; the row goes as soon as it was sent or given up.
    public long addLastWord(String channel, String address, String replyJson, Instant dueAt) {
        return handle.createQuery("""
                insert into outbox (channel, address, reply_json, state, attempts, due_at, why, source, created_at)
                values (:channel, :address, :replyJson, 'due', 0, :dueAt, '', 'dialogue', :dueAt)
                returning id
                """)
                .bind("channel", channel)
                .bind("address", address)
                .bind("replyJson", replyJson)
                .bind("dueAt", dueAt)
                .mapTo(long.class)
                .one();
    }

    /// The next row that may be sent now, for this caller alone. Answers go before reminders. Within a chat the
    /// order holds: a row waits while an earlier one is due, also when that one must be tried again later, or
    /// is being sent. Only an answer does not wait for a reminder.
    public Optional<OutboxRow> claimNext(String channel, Instant now) {
        return handle.createQuery("""
                update outbox
                set state = 'claimed', attempts = attempts + 1
                where state = 'due'
                  and id = (
                    select next.id
                    from outbox next
                    where next.channel = :channel
                      and next.state = 'due'
                      and next.due_at <= :now
                      and not exists (
                        select 1
                        from outbox earlier
                        where earlier.chat_id = next.chat_id
                          and earlier.state in ('due', 'claimed')
                          and earlier.priority <= next.priority
                          and (earlier.created_at, earlier.id) < (next.created_at, next.id))
                    order by next.priority, next.due_at, next.id
                    limit 1)
                returning id, chat_id, channel, address, reply_json, state, attempts, due_at, external_id, why, source, created_at
                """)
                .bind("channel", channel)
                .bind("now", now)
                .map(OutboxStore::row)
                .findOne();
    }

    public void sent(long id, String externalId, Instant at) {
        handle.createUpdate("""
                update outbox
                set state = 'sent', external_id = :externalId, why = '', ended_at = :at
                where id = :id
                """)
                .bind("externalId", externalId)
                .bind("at", at)
                .bind("id", id)
                .execute();
        deleteLastWord(id);
    }

    public void retryLater(long id, Instant at, String why) {
        handle.createUpdate("""
                update outbox
                set state = 'due', due_at = :at, why = :why
                where id = :id
                  and state = 'claimed'
                """).bind("at", at).bind("why", why).bind("id", id).execute();
    }

    /// Puts a claimed row back until `at`: it was not tried, only too soon.
    public void postpone(long id, Instant at) {
        handle.createUpdate("""
                update outbox
                set state = 'due', due_at = :at, attempts = attempts - 1
                where id = :id
                  and state = 'claimed'
                """).bind("at", at).bind("id", id).execute();
    }

    public void undeliverable(long id, String why, Instant at) {
        handle.createUpdate("""
                update outbox
                set state = 'undeliverable', why = :why, ended_at = :at
                where id = :id
                """).bind("why", why).bind("at", at).bind("id", id).execute();
        deleteLastWord(id);
    }

    /// Gives up all that waits for this chat, for instance because the person has blocked us.
    public int allUndeliverable(long chatId, String why, Instant at) {
        return handle.createUpdate("""
                update outbox
                set state = 'undeliverable', why = :why, ended_at = :at
                where chat_id = :chatId
                  and state in ('due', 'claimed')
                """)
                .bind("why", why)
                .bind("at", at)
                .bind("chatId", chatId)
                .execute();
    }

    /// At the start, before any sender runs: what was claimed when the program stopped is due again.
    public int releaseClaims(String channel) {
        return handle.createUpdate("""
                update outbox
                set state = 'due'
                where channel = :channel
                  and state = 'claimed'
                """).bind("channel", channel).execute();
    }

    public List<OutboxRow> ofChatAfter(long chatId, long outboxId) {
        return handle.createQuery("""
                select id, chat_id, channel, address, reply_json, state, attempts, due_at, external_id, why, source, created_at
                from outbox
                where chat_id = :chatId
                  and id > :outboxId
                order by id
                """)
                .bind("chatId", chatId)
                .bind("outboxId", outboxId)
                .map(OutboxStore::row)
                .list();
    }

    /// Everything that was ever to be sent over this channel, in order, a page at a time.
    public List<OutboxRow> ofChannelAfter(String channel, long outboxId, int limit) {
        return handle.createQuery("""
                select id, chat_id, channel, address, reply_json, state, attempts, due_at, external_id, why, source, created_at
                from outbox
                where channel = :channel
                  and id > :outboxId
                order by id
                limit :limit
                """)
                .bind("channel", channel)
                .bind("outboxId", outboxId)
                .bind("limit", limit)
                .map(OutboxStore::row)
                .list();
    }

    /// How much has not gone out yet, for whoever watches over the channel.
    public long countWaiting(String channel) {
        return handle.createQuery("""
                select count(*)
                from outbox
                where channel = :channel
                  and state in ('due', 'claimed')
                """)
                .bind("channel", channel)
                .mapTo(long.class)
                .one();
    }

    public int deleteEndedBefore(Instant at) {
        return handle.createUpdate("""
                delete from outbox
                where ended_at < :at
                """).bind("at", at).execute();
    }

    private void deleteLastWord(long id) {
        handle.createUpdate("""
                delete from outbox
                where id = :id
                  and chat_id is null
                """).bind("id", id).execute();
    }

    private static OutboxRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getLong("chat_id"),
                row.getString("channel"),
                row.getString("address"),
                row.getString("reply_json"),
                row.getString("state"),
                row.getInt("attempts"),
                Columns.instant(row, "due_at"),
                Columns.optionalText(row, "external_id"),
                row.getString("why"),
                Columns.instant(row, "created_at"),
                row.getString("source"));
    }
}
