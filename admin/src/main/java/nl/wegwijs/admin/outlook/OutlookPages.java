package nl.wegwijs.admin.outlook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.reminder.Outlook;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.newcomer.Newcomer;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// What lies ahead of the people of one gemeente, and of one of them with the reasons; and how it went this year.
public final class OutlookPages {
    /// What the colleague confirms in the form.
    private static final String CONSENT = "told by a colleague, with consent";

    private static final int MOST = 200;
    private static final int SILENT_AFTER = 2;
    private static final Duration AHEAD = Duration.ofDays(31);
    private static final int EVENT_DAYS = 120;

    private final Database database;
    private final Gemeenten gemeenten;
    private final Supplier<SocialeKaart> kaart;
    private final Outlook outlook;
    private final PersonalNews news;
    private final InstantSource clock;

    public OutlookPages(
            Database database,
            Gemeenten gemeenten,
            Supplier<SocialeKaart> kaart,
            Outlook outlook,
            PersonalNews news,
            InstantSource clock) {
        this.database = database;
        this.gemeenten = gemeenten;
        this.kaart = kaart;
        this.outlook = outlook;
        this.news = news;
        this.clock = clock;
    }

    record OutlookPage(
            Frame frame,
            String gemeente,
            String gemeenteName,
            List<Gemeenten.Choice> choices,
            FunnelView funnel,
            List<Group> groups)
            implements ConsolePage {}

    /// @param key `iit`, `due`, `silent` or `events`
    record Group(String key, List<Line> lines) {
        public int count() {
            return lines.size();
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    record Line(long person, String name, String languageName, String lang, String what, String when) {
        public boolean isNamed() {
            return !name.isEmpty();
        }
    }

    record PersonPage(
            Frame frame,
            long person,
            String name,
            String gemeente,
            String languageName,
            String lang,
            boolean paused,
            List<Step> steps,
            List<Choice> events,
            boolean isWrong)
            implements ConsolePage {
        public boolean isNamed() {
            return !name.isEmpty();
        }

        public boolean isEmpty() {
            return steps.isEmpty();
        }
    }

    record Step(String on, String what, String why) {}

    record Choice(String id, String title) {}

    /// The gemeente that the address asks for.
    public Optional<String> gemeente(Visit visit) {
        return gemeenten.asked(visit);
    }

    /// The gemeente of the person in the address.
    public Optional<String> gemeenteOfPerson(Visit visit) {
        return person(visit).map(Newcomer::gemeente);
    }

    public void show(Visit visit) {
        var gemeente = gemeenten.asked(visit).orElseThrow(Refusal::notFound);
        visit.show(database.read(stores -> page(stores, visit, gemeente)));
    }

    private OutlookPage page(Stores stores, Visit visit, String gemeente) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Dates.AMSTERDAM);
        var lines = new Lines(stores, visit.language());
        var due = stores.reminders().plannedIn(gemeente, now.plus(AHEAD), MOST);
        var year = stores.insight().between(today.withDayOfYear(1), today);
        return new OutlookPage(
                visit.frame(Section.OUTLOOK),
                gemeente,
                gemeenten.nameOf(gemeente),
                gemeenten.choices(visit.who(), gemeente),
                FunnelView.of(gemeente, year),
                List.of(
                        new Group(
                                "iit",
                                due.stream()
                                        .filter(row -> row.kind().equals("iit"))
                                        .map(row -> lines.of(row.newcomerId(), row.key(), day(row.dueAt())))
                                        .toList()),
                        new Group(
                                "due",
                                due.stream()
                                        .filter(row -> !row.kind().equals("iit"))
                                        .map(row -> lines.of(row.newcomerId(), row.key(), day(row.dueAt())))
                                        .toList()),
                        new Group(
                                "silent",
                                stores.reminders().silentIn(gemeente, SILENT_AFTER, MOST).stream()
                                        .map(id -> lines.of(id, "", Optional.empty()))
                                        .toList()),
                        new Group(
                                "events",
                                stores.newcomers().openEventsIn(gemeente, today.minusDays(EVENT_DAYS), MOST).stream()
                                        .map(event -> lines.of(
                                                event.newcomerId(), event.event(), Optional.of(event.happensOn())))
                                        .toList())));
    }

    private static Optional<LocalDate> day(Instant at) {
        return Optional.of(LocalDate.ofInstant(at, Dates.AMSTERDAM));
    }

    /// Who read whose plan is on record.
    public void showPerson(Visit visit) {
        var person = person(visit).orElseThrow(Refusal::notFound);
        database.update(stores -> stores.audit()
                .append(visit.who().actor(), "read", "newcomer:" + person.id(), "outlook", clock.instant()));
        visit.show(database.read(stores -> personPage(stores, visit, person, false)));
    }

    private PersonPage personPage(Stores stores, Visit visit, Newcomer person, boolean isWrong) {
        var steps = outlook.of(stores, person.id(), visit.language(), clock.instant()).stream()
                .map(step -> new Step(Dates.written(step.on(), visit.language()), step.what(), step.why()))
                .toList();
        var language = new Lines(stores, visit.language()).languageOf(person.id());
        return new PersonPage(
                visit.frame(Section.OUTLOOK),
                person.id(),
                person.name(),
                person.gemeente(),
                language.ownName(),
                language.tag(),
                stores.reminders().isPaused(person.id()),
                steps,
                kaart.get().lifeEvents().stream()
                        .map(event -> new Choice(event.id(), ChecklistMaker.title(event, visit.language())))
                        .toList(),
                isWrong);
    }

    /// A life event that the person told a colleague, who may only enter it with the person's consent.
    public void addEvent(Visit visit) {
        var person = person(visit).orElseThrow(Refusal::notFound);
        var event = kaart.get().findLifeEvent(visit.form("event"));
        var on = day(visit.form("on"));
        if (event.isEmpty() || on.isEmpty() || !visit.form("consent").equals("yes")) {
            visit.showMistakes(database.read(stores -> personPage(stores, visit, person, true)));
            return;
        }
        database.update(stores -> {
            var now = clock.instant();
            news.tellEventFor(stores, person.id(), event.get().id(), on.get(), CONSENT, now);
            stores.audit()
                    .append(
                            visit.who().actor(),
                            "told",
                            "newcomer:" + person.id(),
                            event.get().id(),
                            now);
        });
        visit.redirect("/console/people/" + person.id() + "?done=told");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    public void pause(Visit visit) {
        var person = person(visit).orElseThrow(Refusal::notFound);
        var isPause = visit.form("pause").equals("yes");
        database.update(stores -> {
            var now = clock.instant();
            if (isPause) {
                stores.reminders().pause(person.id(), visit.who().id(), "", now);
            } else {
                stores.reminders().unpause(person.id());
            }
            stores.audit()
                    .append(visit.who().actor(), isPause ? "paused" : "unpaused", "newcomer:" + person.id(), "", now);
        });
        visit.redirect("/console/people/" + person.id() + "?done=" + (isPause ? "paused" : "unpaused"));
    }

    private Optional<Newcomer> person(Visit visit) {
        var id = visit.path("person");
        return id.matches("[0-9]{1,15}")
                ? database.read(stores -> stores.newcomers().find(Long.parseLong(id)))
                : Optional.empty();
    }

    /// A line for a person, in the words of the reader.
    private final class Lines {
        private final Stores stores;
        private final Language reader;
        private final Map<Long, Language> languages = new HashMap<>();

        Lines(Stores stores, Language reader) {
            this.stores = stores;
            this.reader = reader;
        }

        Line of(long newcomerId, String key, Optional<LocalDate> on) {
            var language = languageOf(newcomerId);
            return new Line(
                    newcomerId,
                    stores.newcomers().get(newcomerId).name(),
                    language.ownName(),
                    language.tag(),
                    title(key),
                    on.map(day -> Dates.written(day, reader)).orElse(""));
        }

        Language languageOf(long newcomerId) {
            return languages.computeIfAbsent(
                    newcomerId,
                    id -> stores.chats().ofNewcomer(id).stream()
                            .findFirst()
                            .flatMap(chat -> Language.find(chat.language()))
                            .orElse(Language.NL));
        }

        private String title(String key) {
            return kaart.get()
                    .findLifeEvent(key)
                    .map(event -> ChecklistMaker.title(event, reader))
                    .or(() -> kaart.get().findTopic(key).map(topic -> CardMaker.title(topic, reader)))
                    .orElse(key);
        }
    }
}
