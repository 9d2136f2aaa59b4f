package nl.wegwijs.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// What colleagues see of what lies ahead of people. It plans and sends nothing.
public final class Outlook {
    private final Reminders reminders;
    private final Supplier<SocialeKaart> kaart;
    private final Texts texts;

    public Outlook(Reminders reminders, Supplier<SocialeKaart> kaart, Texts texts) {
        this.reminders = reminders;
        this.kaart = kaart;
        this.texts = texts;
    }

    /// What lies ahead of this person and why, in the words of the reader; for colleagues.
    public List<Ahead> of(Stores stores, long newcomerId, Language reader, Instant now) {
        var work = reminders.work(stores, now);
        var planned = new HashMap<PlannedStep.Id, Reminder>();
        var rows = stores.reminders().ofNewcomer(newcomerId);
        for (var row : rows) {
            if (row.state().equals(Reminder.PLANNED)) {
                planned.put(PlannedStep.Id.of(row), row);
            }
        }
        return work.steps(newcomerId, rows).stream()
                .flatMap(step -> Stream.ofNullable(planned.get(step.id()))
                        .map(row -> new Ahead(
                                newcomerId,
                                LocalDate.ofInstant(row.dueAt(), Dates.AMSTERDAM),
                                work.messages().titleAndStep(step, reader),
                                step.step(),
                                MyDates.why(texts, step, reader))))
                .toList();
    }

    /// What this person would be told about the individuele inkomenstoeslag under rules that nobody has signed yet.
    /// Nothing is planned or sent.
    public List<Ahead> preview(Stores stores, long newcomerId, IitParameters draft, Language reader, Instant now) {
        var today = LocalDate.ofInstant(now, Dates.AMSTERDAM);
        var asIfSigned = new IitRules(List.of(draft.signed(List.of("1", "2"), Optional.of(today))));
        var rows = stores.reminders().ofNewcomer(newcomerId);
        var planner = new Planner(kaart.get(), asIfSigned);
        var messages = new ReminderMessages(texts, kaart.get(), asIfSigned);
        return planner.plan(FactReader.facts(stores, newcomerId), FactReader.history(rows), today).stream()
                .filter(step -> step.kind() == Kind.IIT)
                .map(step -> new Ahead(
                        newcomerId,
                        SendingHours.firstDay(step.day().isBefore(today) ? today : step.day()),
                        messages.title(step, reader),
                        step.step(),
                        MyDates.why(texts, step, reader)))
                .toList();
    }

    /// One message that lies ahead.
    ///
    /// @param what the title of the topic or life event
    /// @param why  the reasons in the words of the reader
    public record Ahead(long newcomerId, LocalDate on, String what, String step, String why) {}
}
