package nl.wegwijs.db.insight;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

public final class InsightStore {

    private final Handle handle;

    public InsightStore(Handle handle) {
        this.handle = handle;
    }

    /// Adds one. Nothing in the row leads back to a person.
    public void count(LocalDate day, String what, String key, String language, String gemeente) {
        handle.createUpdate("""
                insert into insight (counted_on, what, key, language, gemeente, times)
                values (:day, :what, :key, :language, :gemeente, 1)
                on conflict (counted_on, what, key, language, gemeente)
                do update set times = insight.times + 1
                """)
                .bind("day", day.toString())
                .bind("what", what)
                .bind("key", key)
                .bind("language", language)
                .bind("gemeente", gemeente)
                .execute();
    }

    /// All counts from `first` to `last`, both included.
    public List<Count> between(LocalDate first, LocalDate last) {
        return handle.createQuery("""
                select counted_on, what, key, language, gemeente, times
                from insight
                where counted_on between :first and :last
                order by counted_on, what, key, language, gemeente
                """)
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, context) -> new Count(
                        LocalDate.parse(row.getString("counted_on")),
                        row.getString("what"),
                        row.getString("key"),
                        row.getString("language"),
                        row.getString("gemeente"),
                        row.getLong("times")))
                .list();
    }
}
