package nl.wegwijs.admin.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.reminder.Facts;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.job.Jobs;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Lives of a population from day to day: what people tell is told at midnight, what is due is sent by the real
/// reminders, on the real database, by the real jobs, at the moment that it falls due. All that it is and does
/// lies in the database: a simulation that was broken off goes on where it was.
final class Simulation {
    static final String CHANNEL = "simulation";

    private static final String TOLD_UNTIL = "simulation.told_until";
    private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);

    private final Database database;
    private final TurnedClock clock;
    private final Reminders reminders;
    private final TreeMap<LocalDate, List<Act>> acts = new TreeMap<>();

    /// What happens to one person on one day.
    private interface Act {
        void on(Stores stores, Instant now);
    }

    Simulation(Database database, SocialeKaart kaart, IitRules rules, LocalDate from) {
        this.database = database;
        this.clock = new TurnedClock(midnight(from));
        this.reminders = new Reminders(
                database,
                Texts.load("bot", "reminder"),
                () -> kaart,
                stores -> rules,
                clock,
                new Bell(),
                channel -> {});
    }

    /// @param progress told the day that has come
    void run(List<Life> lives, LocalDate from, LocalDate to, Consumer<LocalDate> progress) {
        lives.forEach(life -> plan(life, from));
        toldUntil().ifPresent(day -> acts.headMap(day, true).clear());
        try (var jobs = new Jobs(database.schedulerDataSource(), clock)) {
            jobs.recurring("reminders", EVERY_MINUTE, reminders::sendDue);
            var end = midnight(to.plusDays(1));
            for (var next = next(); next.filter(end::isAfter).isPresent(); next = next()) {
                clock.turnTo(next.get());
                happen();
                jobs.runDue();
                progress.accept(LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM));
            }
        }
    }

    /// The last day of which all that is told was told, before the simulation was broken off.
    private Optional<LocalDate> toldUntil() {
        return database.read(stores -> stores.settings().find(TOLD_UNTIL)).map(LocalDate::parse);
    }

    /// When something is told or falls due next.
    private Optional<Instant> next() {
        var told = acts.isEmpty() ? Optional.<Instant>empty() : Optional.of(midnight(acts.firstKey()));
        var due = database.read(stores -> stores.reminders().nextDue());
        if (told.isEmpty() || due.isEmpty()) {
            return told.or(() -> due);
        }
        return told.get().isAfter(due.get()) ? due : told;
    }

    private void happen() {
        var today = LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
        while (!acts.isEmpty() && !acts.firstKey().isAfter(today)) {
            var todays = acts.pollFirstEntry();
            database.update(stores -> {
                todays.getValue().forEach(act -> act.on(stores, clock.instant()));
                stores.settings().save(TOLD_UNTIL, todays.getKey().toString());
            });
        }
    }

    private void plan(Life life, LocalDate from) {
        add(from, (stores, now) -> arrive(stores, life, now));
        life.optedInOn()
                .ifPresent(day -> add(day.isBefore(from) ? from : day, (stores, now) -> agree(stores, life, now)));
        for (var told : life.events()) {
            add(told.on().isBefore(from) ? from : told.on(), (stores, now) -> tell(stores, life, told, now));
        }
        life.stoppedOn()
                .ifPresent(day -> add(
                        day.isBefore(from) ? from : day,
                        (stores, now) -> reminders.stop(stores, chat(stores, life, now), now)));
    }

    private void add(LocalDate day, Act act) {
        acts.computeIfAbsent(day, unused -> new ArrayList<>()).add(act);
    }

    private static Chat chat(Stores stores, Life life, Instant now) {
        return stores.chats().getOrCreate(CHANNEL, life.person(), now);
    }

    private static void arrive(Stores stores, Life life, Instant now) {
        var chat = chat(stores, life, now);
        stores.chats().saveLanguage(chat.id(), life.language().tag());
        stores.newcomers().saveGemeente(chat.newcomerId(), life.gemeente());
        life.answers().forEach((fact, answer) -> stores.newcomers().saveAnswer(chat.newcomerId(), fact, answer, now));
    }

    private void agree(Stores stores, Life life, Instant now) {
        var newcomer = chat(stores, life, now).newcomerId();
        for (var what : List.of(Facts.CONSENT_IIT, Facts.CONSENT_DATES)) {
            stores.consents().give(newcomer, what, "simulated", life.language().tag(), now);
        }
        // Who told of events before the first day agreed to hear of them before it.
        var firstTold = life.events().stream()
                .map(told -> earlier(midnight(told.on()), now))
                .min(Comparator.naturalOrder())
                .orElse(now);
        stores.consents()
                .give(
                        newcomer,
                        Facts.CONSENT_EVENTS,
                        "simulated",
                        life.language().tag(),
                        firstTold);
        reminders.replan(stores, newcomer, now);
    }

    private void tell(Stores stores, Life life, Life.Told told, Instant now) {
        var newcomer = chat(stores, life, now).newcomerId();
        stores.newcomers().addEvent(newcomer, told.event(), told.on(), earlier(midnight(told.on()), now));
        reminders.replan(stores, newcomer, now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.AMSTERDAM).toInstant();
    }

    /// A clock that moves only when it is told to, and never back.
    private static final class TurnedClock extends Clock {
        private volatile Instant now;

        TurnedClock(Instant now) {
            this.now = now;
        }

        void turnTo(Instant moment) {
            if (moment.isAfter(now)) {
                now = moment;
            }
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Dates.AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
