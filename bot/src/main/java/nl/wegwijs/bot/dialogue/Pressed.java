package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Intent;

/// What a button means. The data of a button is short, says nothing about the person, and comes back from outside:
/// what is not understood is [Outdated].
sealed interface Pressed {
    /// What a reminder may ask for.
    Set<String> FACTS = Set.of("born", "low_income_since", "savings_over_limit", "studying");

    record ChooseLanguage(Language language) implements Pressed {}

    record ChooseGemeente(String gemeente) implements Pressed {}

    record SkipGemeente() implements Pressed {}

    record ShowDomain(Domain domain) implements Pressed {}

    record ShowTopic(String topicId) implements Pressed {}

    /// The same card in another language, which stays the language of that card only.
    record ReadTopic(String topicId, Language language) implements Pressed {}

    record ShowLifeEvents() implements Pressed {}

    record ShowLifeEvent(String eventId) implements Pressed {}

    /// Organizations of a domain, the first of them at `from`.
    record FindOrganizations(Domain domain, Set<Filter> filters, int from) implements Pressed {
        public FindOrganizations {
            filters = Set.copyOf(filters);
        }

        FindOrganizations with(Filter filter) {
            var more = new HashSet<>(filters);
            more.add(filter);
            return new FindOrganizations(domain, more, 0);
        }

        FindOrganizations from(int newFrom) {
            return new FindOrganizations(domain, filters, newFrom);
        }

        /// `where:D3:ec:5`
        String data() {
            var letters = new StringBuilder();
            for (var filter : Filter.values()) {
                if (filters.contains(filter)) {
                    letters.append(filter.letter());
                }
            }
            return "where:" + domain.name() + ":" + letters + ":" + from;
        }

        private static Pressed of(String value) {
            var parts = value.split(":", -1);
            var domain = Domain.find(parts[0]);
            if (domain.isEmpty() || parts.length != 3 || !parts[2].matches("[0-9]{1,3}")) {
                return new Outdated();
            }
            var filters = new HashSet<Filter>();
            for (var filter : Filter.values()) {
                if (parts[1].indexOf(filter.letter()) >= 0) {
                    filters.add(filter);
                }
            }
            return new FindOrganizations(domain.get(), filters, Integer.parseInt(parts[2]));
        }
    }

    record ShowPlaces(String topicId) implements Pressed {}

    /// When is this life event?
    record DateEvent(String eventId) implements Pressed {}

    record ChooseMonth(YearMonth month) implements Pressed {}

    /// `answer` is `yes`, `no`, `unknown`, or `ask` for who wants to type it.
    record AnswerFact(String fact, String answer) implements Pressed {}

    /// `outcome` is `applied`, `not_yet`, `granted`, `refused` or `no_letter`.
    record CheckIit() implements Pressed {}

    /// `answer` is `yes`, `no` or `skip`.
    record AnswerCheck(String answer) implements Pressed {}

    record TellApplication(String outcome) implements Pressed {}

    record StepDone(String eventId, LocalDate on, String stepId) implements Pressed {}

    record EventOutcome(String eventId, LocalDate on, boolean worked) implements Pressed {}

    record ShowDates() implements Pressed {}

    record StopReminder(long reminderId) implements Pressed {}

    record Yes(String purpose) implements Pressed {}

    record No(String purpose) implements Pressed {}

    record NoneOfThese() implements Pressed {}

    record Remind(String topicId) implements Pressed {}

    record Rate(String topicId, boolean useful) implements Pressed {}

    record SendLastQuestion() implements Pressed {}

    record Command(Intent intent) implements Pressed {}

    /// A button of long ago, or made up.
    record Outdated() implements Pressed {}

    static Pressed of(String data) {
        int colon = data.indexOf(':');
        var name = colon < 0 ? data : data.substring(0, colon);
        var value = colon < 0 ? "" : data.substring(colon + 1);
        return switch (name) {
            case "lang" ->
                Language.find(value).<Pressed>map(ChooseLanguage::new).orElseGet(Outdated::new);
            case "gem" -> value.equals("skip") ? new SkipGemeente() : new ChooseGemeente(value);
            case "dom" -> domain(value);
            case "topic" -> new ShowTopic(value);
            case "read" -> read(value);
            case "events" -> new ShowLifeEvents();
            case "event" -> new ShowLifeEvent(value);
            case "where" -> FindOrganizations.of(value);
            case "more" -> new ShowPlaces(value);
            case "edate" -> new DateEvent(value);
            case "emonth" -> month(value);
            case "fact" -> fact(value);
            case "check" -> check(value);
            case "iit" -> new TellApplication(value);
            case "done" -> eventOutcome(value, true, true);
            case "worked" -> eventOutcome(value, false, true);
            case "failed" -> eventOutcome(value, false, false);
            case "dates" -> new ShowDates();
            case "undate" -> value.matches("[0-9]{1,15}") ? new StopReminder(Long.parseLong(value)) : new Outdated();
            case "yes" -> new Yes(value);
            case "no" -> new No(value);
            case "none" -> new NoneOfThese();
            case "remind" -> new Remind(value);
            case "useful" -> new Rate(value, true);
            case "useless" -> new Rate(value, false);
            case "send" -> new SendLastQuestion();
            case "do" -> command(value);
            default -> new Outdated();
        };
    }

    private static Pressed check(String value) {
        return switch (value) {
            case "" -> new CheckIit();
            case "yes", "no", "skip" -> new AnswerCheck(value);
            default -> new Outdated();
        };
    }

    private static Pressed month(String value) {
        return value.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? new ChooseMonth(YearMonth.parse(value)) : new Outdated();
    }

    private static Pressed fact(String value) {
        var parts = value.split(":", -1);
        var isAsked = parts.length == 2
                && FACTS.contains(parts[0])
                && Set.of("yes", "no", "unknown", "ask").contains(parts[1]);
        return isAsked ? new AnswerFact(parts[0], parts[1]) : new Outdated();
    }

    /// `kind-18:2027-03-15` or, of a step, `kind-18:2027-03-15:digid`.
    private static Pressed eventOutcome(String value, boolean ofStep, boolean worked) {
        var parts = value.split(":", -1);
        if (parts.length != (ofStep ? 3 : 2) || !parts[1].matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            return new Outdated();
        }
        try {
            var on = LocalDate.parse(parts[1]);
            return ofStep ? new StepDone(parts[0], on, parts[2]) : new EventOutcome(parts[0], on, worked);
        } catch (DateTimeParseException noSuchDay) {
            return new Outdated();
        }
    }

    private static Pressed read(String value) {
        var parts = value.split(":", 2);
        return parts.length < 2
                ? new Outdated()
                : Language.find(parts[0])
                        .<Pressed>map(language -> new ReadTopic(parts[1], language))
                        .orElseGet(Outdated::new);
    }

    private static Pressed domain(String value) {
        for (var domain : Domain.values()) {
            if (domain.name().equals(value)) {
                return new ShowDomain(domain);
            }
        }
        return new Outdated();
    }

    private static Pressed command(String value) {
        for (var intent : Intent.values()) {
            if (intent.name().equals(value.toUpperCase(Locale.ROOT))) {
                return new Command(intent);
            }
        }
        return new Outdated();
    }
}
