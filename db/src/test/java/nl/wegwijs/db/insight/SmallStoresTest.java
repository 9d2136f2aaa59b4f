package nl.wegwijs.db.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wegwijs.db.WithDatabase;
import nl.wegwijs.db.consent.Consent;
import nl.wegwijs.db.gap.Gap;
import org.junit.jupiter.api.Test;

/// Consent, gaps, counts and settings.
class SmallStoresTest extends WithDatabase {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void aConsentCountsUntilItIsWithdrawnAndIsNeverOverwritten() {
        long id = chat("a").newcomerId();
        give(id);
        assertThat(isGiven(id)).isTrue();
        db.update(stores -> stores.consents().withdraw(id, "reminders", NOW));
        assertThat(isGiven(id)).isFalse();
        give(id);
        assertThat(isGiven(id)).isTrue();
        assertThat(readList(stores -> stores.consents().ofNewcomer(id)))
                .extracting(Consent::words)
                .containsExactly("Mag ik u berichten sturen?", "Mag ik u berichten sturen?");
    }

    @Test
    void goesInPagesThroughAllWhoAgree() {
        List<Long> ids = List.of(
                chat("a").newcomerId(), chat("b").newcomerId(), chat("c").newcomerId());
        ids.forEach(this::give);
        give(ids.getFirst());
        List<Long> page = db.read(stores -> stores.consents().newcomersWith("reminders", 0, 2));
        assertThat(page).isEqualTo(ids.subList(0, 2));
        assertThat(readList(stores -> stores.consents().newcomersWith("reminders", page.getLast(), 2)))
                .isEqualTo(ids.subList(2, 3));
    }

    @Test
    void aGapIsOpenUntilAnEditorClosesIt() {
        long id = chat("a").newcomerId();
        long gap = db.write(stores -> stores.gaps().add(id, "waar is de kapper", "nl", "assen", "a,b", NOW));
        assertThat(readList(stores -> stores.gaps().open(10)))
                .containsExactly(new Gap(gap, "waar is de kapper", "nl", "assen", "a,b", NOW));
        long editor = regievoerder("r");
        List<Boolean> closed = db.write(stores ->
                List.of(stores.gaps().close(gap, editor, NOW), stores.gaps().close(gap, editor, NOW)));
        assertThat(closed).containsExactly(true, false);
        assertThat(readList(stores -> stores.gaps().open(10))).isEmpty();
    }

    @Test
    void countsPerDay() {
        db.update(stores -> {
            stores.insight().count(MONDAY, "useful", "schulden", "ar", "assen");
            stores.insight().count(MONDAY, "useful", "schulden", "ar", "assen");
            stores.insight().count(MONDAY.plusDays(1), "useful", "schulden", "ar", "assen");
        });
        assertThat(readList(stores -> stores.insight().between(MONDAY, MONDAY)))
                .containsExactly(new Count(MONDAY, "useful", "schulden", "ar", "assen", 2));
    }

    @Test
    void aSettingKeepsItsLatestValue() {
        db.update(stores -> {
            stores.settings().save("handoff.days", "2");
            stores.settings().save("handoff.days", "3");
        });
        assertThat(db.read(stores -> stores.settings().find("handoff.days")).orElseThrow())
                .isEqualTo("3");
        assertThat(readMap(stores -> stores.settings().all())).isEqualTo(Map.of("handoff.days", "3"));
    }

    private void give(long newcomerId) {
        db.update(stores -> stores.consents().give(newcomerId, "reminders", "Mag ik u berichten sturen?", "nl", NOW));
    }

    private boolean isGiven(long newcomerId) {
        return db.read(stores -> stores.consents().isGiven(newcomerId, "reminders"));
    }
}
