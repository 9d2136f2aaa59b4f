package nl.wegwijs.db.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.NotFound;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class StaffStore {

    private final Handle handle;

    public StaffStore(Handle handle) {
        this.handle = handle;
    }

    public long create(
            String name,
            String email,
            String passwordHash,
            Set<String> roles,
            String gemeente,
            String language,
            Instant now) {
        return handle.createQuery("""
                insert into staff (
                  name, email, password_hash, roles, gemeente, present, failed_attempts, language, created_at)
                values (
                  :name, :email, :passwordHash, :roles, :gemeente, 1, 0, :language, :now)
                returning id
                """)
                .bind("name", name)
                .bind("email", normal(email))
                .bind("passwordHash", passwordHash)
                .bind("roles", joined(roles))
                .bind("gemeente", gemeente)
                .bind("language", language)
                .bind("now", now)
                .mapTo(long.class)
                .one();
    }

    public Optional<Staff> findByEmail(String email) {
        return select("where email = :email")
                .bind("email", normal(email))
                .map(StaffStore::staff)
                .findOne();
    }

    public Staff get(long id) {
        return select("where id = :id")
                .bind("id", id)
                .map(StaffStore::staff)
                .findOne()
                .orElseThrow(() -> new NotFound("staff", id));
    }

    public List<Staff> all() {
        return select("order by name, id").map(StaffStore::staff).list();
    }

    public List<Staff> presentRegievoerders(String gemeente) {
        return select("""
                where gemeente = :gemeente
                  and present = 1
                  and ended_at is null
                order by name, id
                """)
                .bind("gemeente", gemeente)
                .map(StaffStore::staff)
                .filter(staff -> staff.has("regievoerder"))
                .list();
    }

    public void saveDetails(long id, String name, Set<String> roles, String gemeente, String language) {
        handle.createUpdate("""
                update staff
                set name = :name, roles = :roles, gemeente = :gemeente, language = :language
                where id = :id
                """)
                .bind("name", name)
                .bind("roles", joined(roles))
                .bind("gemeente", gemeente)
                .bind("language", language)
                .bind("id", id)
                .execute();
    }

    /// A new password also ends a lock-out.
    public void savePassword(long id, String passwordHash) {
        handle.createUpdate("""
                update staff
                set password_hash = :passwordHash, failed_attempts = 0, locked_until = null
                where id = :id
                """)
                .bind("passwordHash", passwordHash)
                .bind("id", id)
                .execute();
    }

    /// Counts a failed login and tells how many there are in a row now.
    public int saveFailure(long id) {
        return handle.createQuery("""
                update staff
                set failed_attempts = failed_attempts + 1
                where id = :id
                returning failed_attempts
                """).bind("id", id).mapTo(int.class).one();
    }

    public void lock(long id, Instant until) {
        handle.createUpdate("""
                update staff
                set locked_until = :until
                where id = :id
                """).bind("until", until).bind("id", id).execute();
    }

    /// After a login that succeeded.
    public void clearFailures(long id) {
        handle.createUpdate("""
                update staff
                set failed_attempts = 0, locked_until = null
                where id = :id
                """).bind("id", id).execute();
    }

    public void setPresent(long id, boolean present) {
        handle.createUpdate("""
                update staff
                set present = :present
                where id = :id
                """).bind("present", present ? 1 : 0).bind("id", id).execute();
    }

    /// Ends the access for good, sessions and open invitations included.
    public void end(long id, Instant at) {
        handle.createUpdate("""
                update staff
                set ended_at = :at, present = 0, password_hash = ''
                where id = :id
                """).bind("at", at).bind("id", id).execute();
        new SessionStore(handle).deleteOf(id);
        new InvitationStore(handle).deleteOf(id);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String joined(Set<String> roles) {
        return String.join(",", new TreeSet<>(roles));
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, name, email, password_hash, roles, gemeente, present, failed_attempts, locked_until, ended_at, language
                from staff
                """ + rest);
    }

    private static Staff staff(ResultSet row, StatementContext context) throws SQLException {
        String roles = row.getString("roles");
        return new Staff(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                row.getString("gemeente"),
                row.getInt("present") == 1,
                row.getInt("failed_attempts"),
                Columns.optionalInstant(row, "locked_until"),
                Columns.optionalInstant(row, "ended_at"),
                row.getString("language"));
    }
}
