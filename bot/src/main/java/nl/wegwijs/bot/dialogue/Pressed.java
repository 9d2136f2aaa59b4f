package nl.wegwijs.bot.dialogue;

import java.util.Locale;
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
