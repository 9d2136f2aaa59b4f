package nl.wegwijs.bot.dialogue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Intent;

/// What a button means. The data of a button is short, says nothing about the person, and comes back from outside:
/// what is not understood is [Outdated].
sealed interface Pressed {
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
