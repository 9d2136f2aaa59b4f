package nl.wegwijs.db.iit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.db.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class IitStore {

    private final Handle handle;

    public IitStore(Handle handle) {
        this.handle = handle;
    }

    public long draft(String gemeente, LocalDate validFrom, String body, long staffId, Instant at) {
        return handle.createQuery("""
                insert into iit_parameters (gemeente, valid_from, body, drafted_by, drafted_at)
                values (:gemeente, :validFrom, :body, :staffId, :at)
                returning id
                """)
                .bind("gemeente", gemeente)
                .bind("validFrom", validFrom.toString())
                .bind("body", body)
                .bind("staffId", staffId)
                .bind("at", at)
                .mapTo(long.class)
                .one();
    }

    /// The first signature, or the second by somebody else. False when neither is possible: both are there, or the
    /// same person signs twice.
    public boolean sign(long id, long staffId, Instant at) {
        var first = handle.createUpdate("""
                update iit_parameters
                set first_signed_by = :staffId, first_signed_at = :at
                where id = :id
                  and first_signed_by is null
                """)
                .bind("id", id)
                .bind("staffId", staffId)
                .bind("at", at)
                .execute();
        return first == 1
                || handle.createUpdate("""
                update iit_parameters
                set second_signed_by = :staffId, second_signed_at = :at
                where id = :id
                  and second_signed_by is null
                  and first_signed_by <> :staffId
                """)
                                .bind("id", id)
                                .bind("staffId", staffId)
                                .bind("at", at)
                                .execute()
                        == 1;
    }

    /// A draft that nobody has signed twice can be thrown away.
    public boolean discard(long id) {
        return handle.createUpdate("""
                delete from iit_parameters
                where id = :id
                  and second_signed_by is null
                """).bind("id", id).execute() == 1;
    }

    /// The newest first.
    public List<IitVersion> ofGemeente(String gemeente) {
        return select("""
                where version.gemeente = :gemeente
                order by version.id desc
                """).bind("gemeente", gemeente).map(IitStore::version).list();
    }

    public List<IitVersion> signed() {
        return select("""
                where second_signed_at is not null
                order by version.id
                """).map(IitStore::version).list();
    }

    /// Differs whenever [#signed] does.
    public long stamp() {
        return handle.createQuery("""
                select coalesce(max(second_signed_at), 0) + count(*)
                from iit_parameters
                where second_signed_at is not null
                """).mapTo(long.class).one();
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select version.id, version.gemeente, valid_from, body, drafted_at, second_signed_at,
                  drafter.name as drafter,
                  coalesce(first_signer.name, '') as first_signer,
                  coalesce(second_signer.name, '') as second_signer
                from iit_parameters version
                join staff drafter on drafter.id = version.drafted_by
                left join staff first_signer on first_signer.id = version.first_signed_by
                left join staff second_signer on second_signer.id = version.second_signed_by
                """ + rest);
    }

    private static IitVersion version(ResultSet row, StatementContext context) throws SQLException {
        return new IitVersion(
                row.getLong("id"),
                row.getString("gemeente"),
                LocalDate.parse(row.getString("valid_from")),
                row.getString("body"),
                row.getString("drafter"),
                Columns.instant(row, "drafted_at"),
                row.getString("first_signer"),
                row.getString("second_signer"),
                Columns.optionalInstant(row, "second_signed_at"));
    }
}
