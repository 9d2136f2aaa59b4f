package nl.wegwijs.admin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.SocialeKaart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From Monday 5 January 2026 until the end of 2028. Rules: 36 months, 21 years, again after 12 months, told 21 days
/// before.
final class SimulatorTest {
    private static final SocialeKaart KAART =
            ContentReader.read(ContentFiles.shipped()).kaart();
    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);
    private static final String HEADER =
            "person,gemeente,language,born,household,children_born,low_income_since,savings_over_limit,studying,"
                    + "arrived_in_gemeente,ontzorgen_since,begeleiding_since,term_started,permit_expires,opted_in,"
                    + "stopped_on,events\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            36 months on 25 May 2026, three weeks before  | 1990-01-01 | 2023-05-25 | no  | no  |            | first 2026-05-04
            born on 29 February: 21 on 28 February 2025   | 2004-02-29 | 2020-01-01 | no  | no  |            | first 2026-01-05
            turns 21 in the period                        | 2006-02-28 | 2020-01-01 | no  | no  |            | first 2027-02-08
            three weeks before falls on Ascension Day     | 1990-01-01 | 2023-06-04 | no  | no  |            | first 2026-05-15
            savings                                       | 1990-01-01 | 2020-01-01 | yes | no  |            | none
            studies                                       | 1990-01-01 | 2020-01-01 | no  | yes |            | none
            AOW age reached before the months are         | 1959-03-01 | 2023-05-25 | no  | no  |            | none
            savings unknown: one question, no guess       | 1990-01-01 | 2023-05-25 |     | no  |            | question 2026-05-04
            income unknown                                | 1990-01-01 |            | no  | no  |            | question 2026-01-05
            stopped the day before                        | 1990-01-01 | 2023-05-25 | no  | no  | 2026-05-03 | none
            stopped on the day                            | 1990-01-01 | 2023-05-25 | no  | no  | 2026-05-04 | none
            """)
    void theFirstSignal(
            String name, String born, String since, String savings, String studying, String stopped, String expected)
            throws IOException {
        var ledger = simulate("p,assen,nl,%s,single,,%s,%s,%s,,,,,,yes,%s,\n"
                .formatted(born, or(since), or(savings), studying, or(stopped)));
        assertThat(iit(ledger)).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @Test
    void afterADecisionItComesAgain() throws IOException {
        var ledger = simulate("p,assen,nl,1990-01-01,single,,2023-05-25,no,no,,,,,,yes,,"
                + "2026-06-10=iit:applied;2026-07-20=iit:granted;2027-06-20=iit:applied;2027-08-01=iit:refused\n");
        assertThat(iit(ledger)).containsExactly("first 2026-05-04", "again 2027-05-20", "again 2028-05-30");
        assertThat(steps(ledger, "follow-up"))
                .containsExactly(
                        "applied? 2026-05-18", "applied? 2027-06-03", "refused 2027-08-02", "applied? 2028-06-13");
    }

    @Test
    void whoAppliedWithoutUsIsNotToldToApply() throws IOException {
        var ledger = simulate(
                "p,assen,nl,1990-01-01,single,,2023-05-25,no,no,,,,,,yes,,2026-04-01=iit:applied;2026-05-20=iit:granted\n");
        assertThat(iit(ledger)).containsExactly("again 2027-03-11");
    }

    @Test
    void whoNeverToldTheOutcomeIsNotForgotten() throws IOException {
        var ledger = simulate("p,assen,nl,1990-01-01,single,,2023-05-25,no,no,,,,,,yes,,"
                + "2026-06-10=iit:applied;2026-06-17=iit:applied;2027-06-21=iit:applied\n");
        assertThat(iit(ledger))
                .as("the same application told twice counts once, from the later day")
                .containsExactly("first 2026-05-04", "again-undecided 2027-05-27", "again-undecided 2028-05-31");
        assertThat(steps(ledger, "follow-up")).contains("decided? 2026-08-26").doesNotContain("decided? 2026-08-19");
    }

    @Test
    void nobodyPastTheAowAgeIsToldAgain() throws IOException {
        var ledger = simulate("p,assen,nl,1959-06-15,single,,2020-01-01,no,no,,,,,,yes,,"
                + "2025-03-10=iit:applied;2026-11-10=iit:granted\n");
        assertThat(iit(ledger)).doesNotContain("again 2026-11-10");
    }

    @Test
    void whatIsOverLongBeforeIsNotAskedAbout() throws IOException {
        var ledger = simulate("p,assen,nl,1970-02-28,couple,1996-05-05;1998-07-07,,yes,no,,,,,2019-05-01,yes,,\n");
        assertThat(steps(ledger, "follow-up")).isEmpty();
    }

    @Test
    void whatWasToldBeforeTheFirstDayGoesOn() throws IOException {
        var ledger = simulate("p,assen,nl,1990-01-01,single,,,yes,no,,,,,,yes,,2025-12-10=werk-begint\n");
        assertThat(steps(ledger, "life-event")).doesNotContain("checklist 2026-01-05");
        assertThat(steps(ledger, "follow-up")).contains("after-6-weeks 2026-01-21");
    }

    @Test
    void overdueAdviceComesAsOneList() throws IOException {
        var ledger = simulate("p,assen,nl,1990-01-01,single,,,yes,no,,2025-07-20,,,,yes,,\n");
        assertThat(steps(ledger, "timeline")).contains("checklist 2026-01-05").doesNotContain("dag 2026-01-05");
    }

    @Test
    void withoutTwoSignaturesThereIsOnlyTheExplanation() throws IOException {
        var ledger = simulate("p,tynaarlo,nl,1990-01-01,single,,2020-01-01,no,no,,,,,,yes,,\n");
        assertThat(iit(ledger)).containsExactly("explain 2026-01-06", "explain 2027-01-06", "explain 2028-01-06");
    }

    @Test
    void whoDidNotOptInHearsNothing() throws IOException {
        assertThat(simulate("p,assen,nl,1990-01-01,single,,2020-01-01,no,no,,2026-01-01,,,,no,,2026-03-01=baby\n"))
                .isEmpty();
    }

    @Test
    void aChildThatTurns18AndHelpThatEndsAreAnnounced() throws IOException {
        var ledger = simulate("p,assen,ti,1985-01-01,couple,2009-03-14,,yes,no,,2026-01-01,,,,yes,,\n");
        assertThat(steps(ledger, "life-event")).contains("checklist 2026-12-14", "digid 2027-03-13");
        assertThat(steps(ledger, "timeline")).contains("dag 2026-05-06", "incasso 2026-06-10");
        assertThat(ledger).allMatch(line -> line.get("language").asText().equals("ti"));
    }

    @Test
    void nothingComesOutsideTheAllowedHoursAndTwiceTheSameIsTheSame() throws IOException {
        var lives = new StringBuilder();
        for (var i = 0; i < 40; i++) {
            lives.append(
                    "p%d,assen,nl,19%02d-01-%02d,single,,2022-%02d-%02d,no,no,2025-%02d-01,2025-12-%02d,,2026-01-%02d,,yes,,2026-%02d-%02d=verhuizen%n"
                            .formatted(
                                    i,
                                    60 + i % 40,
                                    1 + i % 28,
                                    1 + i % 12,
                                    1 + i % 28,
                                    1 + i % 12,
                                    1 + i % 28,
                                    1 + i % 28,
                                    1 + i % 12,
                                    1 + i % 28));
        }
        var first = run(lives.toString());
        var text = Files.readString(first);
        assertThat(Files.readString(run(lives.toString()))).isEqualTo(text);
        for (var line : read(first)) {
            var at = java.time.OffsetDateTime.parse(line.get("at").asText());
            assertThat(at.getHour()).isBetween(9, 19);
            assertThat(at.getDayOfWeek()).isNotEqualTo(java.time.DayOfWeek.SUNDAY);
        }
    }

    @Test
    void everyMistakeIsSaidWithItsLine() {
        assertThatThrownBy(
                        () -> simulate(
                                "p,assen,xx,1990-13-01,single,,,maybe,no,,,,,,yes,,2026-03-01=nothing\np,assen,nl,,,,,,,,,,,,yes,,\n"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("Line 2: language")
                .hasMessageContaining("Line 2: born \"1990-13-01\" is no date")
                .hasMessageContaining("Line 2: savings_over_limit must be yes, no or unknown")
                .hasMessageContaining("\"2026-03-01=nothing\" is no life event")
                .hasMessageContaining("Line 3: person is missing or stands here twice");
    }

    private List<JsonNode> simulate(String lives) throws IOException {
        return read(run(lives));
    }

    private Path run(String lives) throws IOException {
        var population = Files.writeString(folder.resolve("p.csv"), HEADER + lives);
        var parameters = Files.writeString(folder.resolve("iit.yaml"), """
                assen:
                  reference_months: 36
                  minimum_age: 21
                  pension_age: [{from: 2026-01-01, years: 67, months: 0}, {from: 2028-01-01, years: 67, months: 3}]
                  interval_months: 12
                  lead_days: 21
                  excludes_students: true
                  mode: on_request
                  valid_from: 2026-01-01
                  signed_off_by: [first, second]
                  signed_off_on: 2026-01-01
                tynaarlo:
                  reference_months: 36
                  signed_off_by: [first]
                """);
        var ledger = Files.createTempFile(folder, "ledger", ".jsonl");
        new Simulator(KAART).run(population, parameters, FROM, TO, ledger, day -> {});
        return ledger;
    }

    private static List<JsonNode> read(Path ledger) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(ledger)) {
            lines.add(JsonMapper.builder().build().readTree(line));
        }
        return lines;
    }

    private static List<String> iit(List<JsonNode> ledger) {
        return steps(ledger, "iit");
    }

    private static List<String> steps(List<JsonNode> ledger, String kind) {
        return ledger.stream()
                .filter(line -> line.get("kind").asText().equals(kind))
                .map(line -> line.get("step").asText() + " "
                        + line.get("at").asText().substring(0, 10))
                .toList();
    }

    private static String or(String cell) {
        return cell == null ? "" : cell;
    }
}
