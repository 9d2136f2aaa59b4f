package nl.wegwijs.bot.iit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the rules of gemeenten for the individuele inkomenstoeslag from YAML: for each gemeente one block, or a list
/// of
/// blocks that follow one another.
///
/// ```yaml
/// assen:
///   reference_months: 36
///   minimum_age: 21
///   pension_age: [{from: 2026-01-01, years: 67, months: 0}]
///   interval_months: 12
///   lead_days: 21
///   excludes_students: true
///   mode: on_request
///   valid_from: 2026-01-01
///   signed_off_by: [first name, second name]
///   signed_off_on: 2026-01-15
/// ```
public final class IitParametersReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MOST_MONTHS = 600;

    private final List<String> problems = new ArrayList<>();
    private final List<IitParameters> read = new ArrayList<>();

    private IitParametersReader() {}

    /// Either the signed rules, or what is wrong with them in sentences.
    public record Reading(List<IitParameters> parameters, List<String> problems) {
        public Reading {
            parameters = List.copyOf(parameters);
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(String yaml) {
        var reader = new IitParametersReader();
        try {
            var root = YAML.readTree(yaml);
            reader.readAll(root);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            reader.problems.add("Line %d: this is no YAML.".formatted(place == null ? 1 : place.getLineNr()));
        }
        return new Reading(reader.problems.isEmpty() ? reader.read : List.of(), reader.problems);
    }

    /// One block without signatures, as an administrator types it; its signatures come from elsewhere.
    public static Reading readBlock(
            String gemeente, String yaml, List<String> signedOffBy, Optional<LocalDate> signedOffOn) {
        var reader = new IitParametersReader();
        try {
            var node = YAML.readTree(yaml);
            if (node == null || !node.isObject()) {
                reader.problems.add("There is no block.");
            } else {
                reader.read.add(reader.new Block(gemeente, node).parameters().signed(signedOffBy, signedOffOn));
            }
        } catch (JsonProcessingException broken) {
            reader.problems.add("This is no YAML.");
        }
        return new Reading(reader.problems.isEmpty() ? reader.read : List.of(), reader.problems);
    }

    /// The gemeente is the key of a block, or stands in it as `gemeente`.
    private void readAll(JsonNode root) {
        if (root != null && root.isArray()) {
            root.forEach(block -> readGemeente(block.path("gemeente").asText(""), block));
        } else if (root != null && root.isObject()) {
            root.properties().forEach(entry -> readGemeente(entry.getKey(), entry.getValue()));
        } else {
            problems.add("The rules must be a list of gemeenten, each with its block.");
        }
    }

    private void readGemeente(String gemeente, JsonNode node) {
        if (node.isArray()) {
            node.forEach(block -> readGemeente(block.path("gemeente").asText(gemeente), block));
        } else if (gemeente.isBlank()) {
            problems.add("A block does not say of which gemeente it is.");
        } else if (!node.isObject()) {
            problems.add("%s: there is no block.".formatted(gemeente));
        } else if (node.properties().stream().allMatch(entry -> entry.getValue().isObject())) {
            readAll(node);
        } else {
            var block = new Block(gemeente, node);
            if (block.isSigned()) {
                read.add(block.parameters());
            }
        }
    }

    /// One block; every question that it cannot answer becomes a problem.
    private final class Block {
        private final String gemeente;
        private final JsonNode node;

        Block(String gemeente, JsonNode node) {
            this.gemeente = gemeente;
            this.node = node;
        }

        /// Of a block without signatures nothing else matters: it may still be half empty.
        boolean isSigned() {
            return !names().isEmpty() && !node.path("signed_off_on").asText("").isBlank();
        }

        IitParameters parameters() {
            return new IitParameters(
                    gemeente,
                    number("reference_months", 0, MOST_MONTHS),
                    number("minimum_age", 0, 120),
                    pensionAges(),
                    number("interval_months", 1, MOST_MONTHS),
                    number("lead_days", 0, 365),
                    yes("excludes_students"),
                    mode(),
                    date(node, "valid_from").orElse(LocalDate.EPOCH),
                    names(),
                    node.path("signed_off_on").isMissingNode() ? Optional.empty() : date(node, "signed_off_on"));
        }

        private int number(String key, int least, int most) {
            return number(node, key, least, most);
        }

        private int number(JsonNode from, String key, int least, int most) {
            var text = from.path(key).asText("");
            if (text.matches("[0-9]{1,4}")) {
                var number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            problem(key, "must be a number from " + least + " to " + most);
            return least;
        }

        private boolean yes(String key) {
            return switch (node.path(key).asText("")) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> {
                    problem(key, "must be true or false");
                    yield false;
                }
            };
        }

        private boolean mode() {
            return switch (node.path("mode").asText("")) {
                case "automatic" -> true;
                case "on_request" -> false;
                default -> {
                    problem("mode", "must be on_request or automatic");
                    yield false;
                }
            };
        }

        private List<IitParameters.PensionAge> pensionAges() {
            var ages = new ArrayList<IitParameters.PensionAge>();
            node.path("pension_age")
                    .forEach(age -> ages.add(new IitParameters.PensionAge(
                            date(age, "from").orElse(LocalDate.EPOCH),
                            number(age, "years", 1, 120),
                            age.path("months").isMissingNode() ? 0 : number(age, "months", 0, 11))));
            if (ages.isEmpty()) {
                problem("pension_age", "must be a list of {from, years, months}");
            }
            return ages;
        }

        private Optional<LocalDate> date(JsonNode from, String key) {
            try {
                return Optional.of(LocalDate.parse(from.path(key).asText("")));
            } catch (DateTimeParseException noDate) {
                problem(key, "must be a date such as 2026-01-31");
                return Optional.empty();
            }
        }

        private List<String> names() {
            var names = new ArrayList<String>();
            node.path("signed_off_by")
                    .forEach(name -> names.add(
                            name.asText("").strip().replaceAll("[\\h\\s]+", " ").toLowerCase(Locale.ROOT)));
            return names;
        }

        private void problem(String key, String what) {
            problems.add(gemeente + ": " + key + " " + what + ".");
        }
    }
}
