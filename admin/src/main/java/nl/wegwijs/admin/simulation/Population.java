package nl.wegwijs.admin.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.bot.reminder.PersonalFact;
import nl.wegwijs.knowledge.language.Language;

/// Reads a population from CSV (UTF-8, with a header line): one person a line, dates as `2026-01-31`, lists
/// with `;`, empty for unknown. All that is wrong is said at once, with its line.
final class Population {
    private static final Set<String> OUTCOMES = Set.of("iit:applied", "iit:granted", "iit:refused");
    private static final Set<String> HOUSEHOLDS = Set.of("", "single", "single_parent", "couple", "unknown");

    /// Without these nothing can be sent; a column that is not there is unknown of everybody.
    private static final List<String> COLUMNS = List.of("person", "gemeente", "opted_in");

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2200;

    private final Set<String> lifeEvents;
    private final List<String> problems = new ArrayList<>();
    private int line = 1;

    private Population(Set<String> lifeEvents) {
        this.lifeEvents = lifeEvents;
    }

    /// @throws UserProblem with a sentence for each mistake
    static List<Life> read(Path file, Set<String> lifeEvents) throws IOException {
        var population = new Population(lifeEvents);
        var lives = population.readAll(file);
        if (!population.problems.isEmpty()) {
            throw new UserProblem(population.problems);
        }
        return lives;
    }

    private List<Life> readAll(Path file) throws IOException {
        var lives = new ArrayList<Life>();
        var known = new HashSet<String>();
        try (var reader = new StringReader(withoutMark(Files.readString(file)));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(reader)) {
            while (rows.hasNext()) {
                line++;
                var row = rows.next();
                if (line == 2) {
                    checkHeader(row.keySet());
                }
                if (row.values().stream().allMatch(value -> value == null || value.isBlank())) {
                    continue;
                }
                var life = life(row);
                if (life.person().isEmpty() || !known.add(life.person())) {
                    problem("person", "is missing or stands here twice");
                }
                lives.add(life);
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException broken) {
            problems.add("Line %d: this is no CSV.".formatted(line));
        }
        return lives;
    }

    /// A spreadsheet puts a byte order mark before everything.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void checkHeader(Set<String> columns) {
        COLUMNS.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.add("Line 1: there is no column %s.".formatted(column)));
    }

    private Life life(Map<String, String> row) {
        return new Life(
                cell(row, "person"),
                cell(row, "gemeente"),
                language(row),
                answers(row),
                optedIn(row),
                date(row, "stopped_on"),
                events(row));
    }

    /// Dutch at level A2 where it is not known.
    private Language language(Map<String, String> row) {
        return cell(row, "language").isEmpty() ? Language.NL : known(row);
    }

    private Language known(Map<String, String> row) {
        return Language.find(cell(row, "language")).orElseGet(() -> {
            problem("language", "is no language that we know");
            return Language.NL;
        });
    }

    private Map<String, String> answers(Map<String, String> row) {
        var answers = new TreeMap<String, String>();
        for (var fact : PersonalFact.values()) {
            var answer = cell(row, fact.key());
            if (!answer.isEmpty() && isRight(fact, answer)) {
                answers.put(fact.key(), answer);
            }
        }
        return answers;
    }

    private boolean isRight(PersonalFact fact, String answer) {
        return switch (fact) {
            case HOUSEHOLD -> check(HOUSEHOLDS.contains(answer), fact.key(), "is no household");
            case SAVINGS_OVER_LIMIT, STUDYING -> isYesOrNo(fact.key(), answer);
            case CHILDREN_BORN ->
                Arrays.stream(answer.split(";"))
                        .allMatch(one -> date(fact.key(), one.strip()).isPresent());
            default -> date(fact.key(), answer).isPresent();
        };
    }

    private boolean isYesOrNo(String column, String answer) {
        return check(Set.of("", "yes", "no", "unknown").contains(answer), column, "must be yes, no or unknown");
    }

    private Optional<LocalDate> optedIn(Map<String, String> row) {
        var answer = cell(row, "opted_in");
        if (answer.matches("[0-9].*")) {
            return date("opted_in", answer);
        }
        return isYesOrNo("opted_in", answer) && answer.equals("yes") ? Optional.of(LocalDate.MIN) : Optional.empty();
    }

    private List<Life.Told> events(Map<String, String> row) {
        var told = new ArrayList<Life.Told>();
        for (var entry : cell(row, "events").split(";")) {
            var parts = entry.strip().split("=", 2);
            if (entry.isBlank()) {
                continue;
            }
            var event = parts.length == 2 ? parts[1].strip() : "";
            check(
                    OUTCOMES.contains(event) || lifeEvents.contains(event),
                    "events",
                    "\"" + entry.strip() + "\" is no life event");
            date("events", parts[0].strip()).ifPresent(on -> told.add(new Life.Told(on, event)));
        }
        return told;
    }

    private Optional<LocalDate> date(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text.isEmpty() ? Optional.empty() : date(column, text);
    }

    private Optional<LocalDate> date(String column, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                problem(column, "\"" + text + "\" is not a date of our time");
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (DateTimeParseException noDate) {
            problem(column, "\"" + text + "\" is no date such as 2026-01-31");
            return Optional.empty();
        }
    }

    private boolean check(boolean right, String column, String problem) {
        if (!right) {
            problem(column, problem);
        }
        return right;
    }

    private void problem(String column, String problem) {
        problems.add("Line %d: %s %s.".formatted(line, column, problem));
    }

    private static String cell(Map<String, String> row, String column) {
        var value = row.get(column);
        return value == null ? "" : value.strip();
    }
}
