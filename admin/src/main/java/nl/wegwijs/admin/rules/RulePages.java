package nl.wegwijs.admin.rules;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitParametersReader;
import nl.wegwijs.bot.reminder.Facts;
import nl.wegwijs.bot.reminder.Outlook;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.iit.IitVersion;

/// The rules of one gemeente for the individuele inkomenstoeslag. Nothing is computed before two colleagues
/// have signed them.
public final class RulePages {
    private static final int MOST_PREVIEWED = 5_000;

    private final Database database;
    private final Gemeenten gemeenten;
    private final Reminders reminders;
    private final Outlook outlook;
    private final InstantSource clock;

    public RulePages(
            Database database, Gemeenten gemeenten, Reminders reminders, Outlook outlook, InstantSource clock) {
        this.database = database;
        this.gemeenten = gemeenten;
        this.reminders = reminders;
        this.outlook = outlook;
        this.clock = clock;
    }

    /// @param form what stands in the fields, by their names
    record RulesPage(
            Frame frame,
            String gemeente,
            String gemeenteName,
            List<Gemeenten.Choice> choices,
            List<VersionView> versions,
            Map<String, String> form,
            List<String> problems)
            implements ConsolePage {
        public boolean isEmpty() {
            return versions.isEmpty();
        }

        public boolean isWrong() {
            return !problems.isEmpty();
        }

        public boolean students() {
            return !form.getOrDefault("excludes_students", "").isEmpty();
        }

        public boolean isAutomatic() {
            return !form.getOrDefault("automatic", "").isEmpty();
        }
    }

    /// @param state `draft`, `one` or `signed`
    record VersionView(
            long id,
            String state,
            String validFrom,
            String draftedBy,
            String draftedAt,
            String signers,
            int referenceMonths,
            int minimumAge,
            int intervalMonths,
            int leadDays,
            boolean excludesStudents,
            boolean automatic,
            List<IitParameters.PensionAge> pensionAges,
            boolean canSign,
            boolean canDiscard) {
        public boolean hasSigners() {
            return !signers.isEmpty();
        }
    }

    /// The gemeente that the address asks for.
    public Optional<String> gemeente(Visit visit) {
        return gemeenten.asked(visit);
    }

    public void show(Visit visit) {
        visit.show(page(visit, RuleForm.fresh(), List.of()));
    }

    public void draft(Visit visit) {
        var gemeente = gemeenten.asked(visit).orElseThrow(Refusal::notFound);
        var form = RuleForm.of(visit);
        var problems = form.mistakes(gemeente);
        if (!problems.isEmpty()) {
            visit.showMistakes(page(visit, form, problems));
            return;
        }
        database.update(stores -> {
            var now = clock.instant();
            var id = stores.iit()
                    .draft(
                            gemeente,
                            LocalDate.parse(form.value("valid_from")),
                            form.yaml(),
                            visit.who().id(),
                            now);
            stores.audit().append(visit.who().actor(), "drafted", "iit:" + id, gemeente, now);
        });
        back(visit, gemeente, "drafted");
    }

    public void sign(Visit visit) {
        var version = version(visit);
        var signed = database.write(stores -> {
            var now = clock.instant();
            if (!stores.iit().sign(version.id(), visit.who().id(), now)) {
                return false;
            }
            stores.audit().append(visit.who().actor(), "signed", "iit:" + version.id(), version.gemeente(), now);
            return true;
        });
        if (signed) {
            reminders.replanAll(version.gemeente());
        }
        back(visit, version.gemeente(), signed ? "signed" : "too_late");
    }

    public void discard(Visit visit) {
        var version = version(visit);
        var discarded = database.write(stores -> stores.iit().discard(version.id()));
        back(visit, version.gemeente(), discarded ? "discarded" : "too_late");
    }

    /// What people would get under this version, from now on; nothing is planned or sent.
    public void preview(Visit visit) {
        var version = version(visit);
        var draft = IitParametersReader.readBlock(version.gemeente(), version.body(), List.of(), Optional.empty())
                .parameters()
                .getFirst();
        var lines =
                database.read(stores -> stores.consents().newcomersWith(Facts.CONSENT_IIT, 0, MOST_PREVIEWED).stream()
                        .filter(id -> stores.newcomers().get(id).gemeente().equals(version.gemeente()))
                        .flatMap(id -> outlook.preview(stores, id, draft, visit.language(), clock.instant()).stream())
                        .sorted(Comparator.comparing(Outlook.Ahead::on).thenComparingLong(Outlook.Ahead::newcomerId))
                        .map(ahead -> new PreviewLine(
                                ahead.newcomerId(),
                                Dates.written(ahead.on(), visit.language()),
                                ahead.what(),
                                ahead.why()))
                        .toList());
        visit.show(new PreviewPage(
                visit.frame(Section.RULES), version.gemeente(), gemeenten.nameOf(version.gemeente()), lines));
    }

    record PreviewPage(Frame frame, String gemeente, String gemeenteName, List<PreviewLine> lines)
            implements ConsolePage {
        public int count() {
            return lines.size();
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    record PreviewLine(long person, String on, String what, String why) {}

    private IitVersion version(Visit visit) {
        var gemeente = gemeenten.asked(visit).orElseThrow(Refusal::notFound);
        return database.read(stores -> stores.iit().ofGemeente(gemeente)).stream()
                .filter(version -> Long.toString(version.id()).equals(visit.path("version")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private RulesPage page(Visit visit, RuleForm form, List<String> problems) {
        var gemeente = gemeenten.asked(visit).orElseThrow(Refusal::notFound);
        var views = new ArrayList<VersionView>();
        for (var version : database.read(stores -> stores.iit().ofGemeente(gemeente))) {
            IitParametersReader.readBlock(gemeente, version.body(), List.of(), Optional.empty())
                    .parameters()
                    .forEach(rules -> views.add(view(visit, version, rules)));
        }
        return new RulesPage(
                visit.frame(Section.RULES),
                gemeente,
                gemeenten.nameOf(gemeente),
                gemeenten.choices(visit.who(), gemeente),
                views,
                form.values(),
                problems);
    }

    private static VersionView view(Visit visit, IitVersion version, IitParameters rules) {
        var name = visit.who().staff().name();
        var hasFirst = !version.firstSigner().isEmpty();
        return new VersionView(
                version.id(),
                version.isSigned() ? "signed" : hasFirst ? "one" : "draft",
                version.validFrom().toString(),
                version.draftedBy(),
                Moments.dayAndTime(version.draftedAt(), visit.language()),
                version.isSigned() ? version.firstSigner() + ", " + version.secondSigner() : version.firstSigner(),
                rules.referenceMonths(),
                rules.minimumAge(),
                rules.intervalMonths(),
                rules.leadDays(),
                rules.excludesStudents(),
                rules.isAutomatic(),
                rules.pensionAges(),
                !version.isSigned() && !version.firstSigner().equals(name),
                !version.isSigned());
    }

    private static void back(Visit visit, String gemeente, String done) {
        visit.redirect("/console/rules?gemeente=" + gemeente + "&done=" + done);
    }
}
