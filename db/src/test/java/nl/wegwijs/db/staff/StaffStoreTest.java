package nl.wegwijs.db.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.db.WithDatabase;
import org.junit.jupiter.api.Test;

class StaffStoreTest extends WithDatabase {

    private static final Instant LATER = NOW.plusSeconds(900);

    @Test
    void isFoundByEmailHoweverItIsTyped() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            long id = create("Iris", " INFO@Example.ORG ", "assen", Set.of("administrator", "editor"));
            Staff found = db.read(stores -> stores.staff().findByEmail("info@EXAMPLE.org"))
                    .orElseThrow();
            assertThat(found).returns(id, Staff::id).returns(Set.of("administrator", "editor"), Staff::roles);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesASecondAccountForOneAddress() {
        create("Iris", "iris@example.org", "assen", Set.of());
        assertThatThrownBy(() -> create("Iris 2", "IRIS@example.org", "assen", Set.of()))
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void countsFailuresAndLocksUntilAMoment() {
        long id = regievoerder("r");
        List<Integer> failures = db.write(
                stores -> List.of(stores.staff().saveFailure(id), stores.staff().saveFailure(id)));
        assertThat(failures).containsExactly(1, 2);
        db.update(stores -> stores.staff().lock(id, LATER));
        assertThat(get(id).isLocked(NOW)).isTrue();
        assertThat(get(id).isLocked(LATER)).isFalse();
        db.update(stores -> stores.staff().clearFailures(id));
        assertThat(get(id)).returns(0, Staff::failedAttempts).returns(Optional.empty(), Staff::lockedUntil);
    }

    @Test
    void aNewPasswordEndsALockOut() {
        long id = regievoerder("r");
        db.update(stores -> stores.staff().lock(id, LATER));
        db.update(stores -> stores.staff().savePassword(id, "new hash"));
        assertThat(get(id)).returns("new hash", Staff::passwordHash).returns(false, staff -> staff.isLocked(NOW));
    }

    @Test
    void findsWhoCanTakeAHandoffToday() {
        long here = regievoerder("here");
        db.update(stores -> stores.staff().setPresent(regievoerder("absent"), false));
        db.update(stores -> stores.staff().end(regievoerder("gone"), NOW));
        create("editor", "editor@example.org", "assen", Set.of("editor"));
        create("elsewhere", "elsewhere@example.org", "tynaarlo", Set.of("regievoerder"));
        assertThat(readList(stores -> stores.staff().presentRegievoerders("assen")))
                .extracting(Staff::id)
                .containsExactly(here);
    }

    @Test
    void endingSomebodysAccessEndsTheirSessionsAndInvitations() {
        long id = regievoerder("r");
        db.update(stores -> {
            stores.sessions().create("session", id, "csrf", NOW, LATER);
            stores.invitations().create("invitation", id, id, NOW, LATER);
            stores.staff().end(id, NOW);
        });
        assertThat(get(id)).returns(true, Staff::isEnded).returns("", Staff::passwordHash);
        assertThat(session("session", NOW)).isEmpty();
        assertThat(db.read(stores -> stores.invitations().find("invitation", NOW))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aSessionLivesUntilItExpiresOrIsEnded() {
        long id = regievoerder("r");
        db.update(stores -> stores.sessions().create("t", id, "csrf", NOW, LATER));
        assertThat(session("t", NOW)).hasValue(new Session("t", id, "csrf", NOW, NOW, LATER));
        assertThat(session("other", NOW)).isEmpty();
        assertThat(session("t", LATER)).isEmpty();
        db.update(stores -> stores.sessions().touch("t", LATER, LATER.plusSeconds(900)));
        assertThat(session("t", LATER)).isPresent();
        db.update(stores -> stores.sessions().delete("t"));
        assertThat(session("t", LATER)).isEmpty();
    }

    @Test
    void expiredSessionsAreCleanedUp() {
        long id = regievoerder("r");
        db.update(stores -> {
            stores.sessions().create("old", id, "csrf", NOW, LATER);
            stores.sessions().create("new", id, "csrf", NOW, LATER.plusSeconds(1));
        });
        int deleted = db.write(stores -> stores.sessions().deleteExpired(LATER));
        assertThat(deleted).isEqualTo(1);
    }

    @Test
    void anInvitationWorksOnceAndInTime() {
        long id = regievoerder("r");
        db.update(stores -> stores.invitations().create("i", id, id, NOW, LATER));
        assertThat(use("i", LATER)).isEmpty();
        assertThat(use("i", NOW)).hasValue(id);
        assertThat(use("i", NOW)).isEmpty();
    }

    private long create(String name, String email, String gemeente, Set<String> roles) {
        return db.write(stores -> stores.staff().create(name, email, "", roles, gemeente, "nl", NOW));
    }

    private Staff get(long id) {
        return db.read(stores -> stores.staff().get(id));
    }

    private Optional<Session> session(String tokenHash, Instant now) {
        return db.read(stores -> stores.sessions().find(tokenHash, now));
    }

    private Optional<Long> use(String tokenHash, Instant now) {
        return db.write(stores -> stores.invitations().use(tokenHash, now));
    }
}
