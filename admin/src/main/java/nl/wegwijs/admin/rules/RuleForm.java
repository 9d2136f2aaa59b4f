package nl.wegwijs.admin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.iit.IitParametersReader;

/// What an administrator typed for one version of the rules. A new form has what national law and practice say
/// (Participatiewet article 36; AOW age of 2026 to 2028), and leaves open what only the gemeente knows.
record RuleForm(Map<String, String> values) {
    private static final List<String> FIELDS = List.of(
            "reference_months",
            "minimum_age",
            "interval_months",
            "lead_days",
            "valid_from",
            "pension_from",
            "pension_years",
            "pension_months",
            "next_pension_from",
            "next_pension_years",
            "next_pension_months");

    RuleForm {
        values = Map.copyOf(values);
    }

    static RuleForm fresh() {
        return new RuleForm(Map.ofEntries(
                Map.entry("reference_months", ""),
                Map.entry("minimum_age", "21"),
                Map.entry("interval_months", "12"),
                Map.entry("lead_days", "21"),
                Map.entry("valid_from", ""),
                Map.entry("pension_from", "2026-01-01"),
                Map.entry("pension_years", "67"),
                Map.entry("pension_months", "0"),
                Map.entry("next_pension_from", "2028-01-01"),
                Map.entry("next_pension_years", "67"),
                Map.entry("next_pension_months", "3"),
                Map.entry("excludes_students", ""),
                Map.entry("automatic", "")));
    }

    static RuleForm of(Visit visit) {
        var values = new TreeMap<String, String>();
        for (var field : FIELDS) {
            values.put(field, visit.form(field).replaceAll("[^0-9-]", ""));
        }
        values.put("excludes_students", visit.form("excludes_students").equals("yes") ? "yes" : "");
        values.put("automatic", visit.form("automatic").equals("yes") ? "yes" : "");
        return new RuleForm(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean isChecked(String field) {
        return !value(field).isEmpty();
    }

    /// The rules as they are stored.
    String yaml() {
        var lines = new ArrayList<String>();
        for (var field : List.of("reference_months", "minimum_age", "interval_months", "lead_days", "valid_from")) {
            lines.add(field + ": \"" + value(field) + "\"");
        }
        lines.add("excludes_students: " + isChecked("excludes_students"));
        lines.add("mode: " + (isChecked("automatic") ? "automatic" : "on_request"));
        lines.add("pension_age:");
        lines.add(pensionAge("pension"));
        if (!value("next_pension_from").isEmpty()) {
            lines.add(pensionAge("next_pension"));
        }
        return String.join("\n", lines) + "\n";
    }

    private String pensionAge(String which) {
        return "  - {from: \"%s\", years: \"%s\", months: \"%s\"}"
                .formatted(value(which + "_from"), value(which + "_years"), value(which + "_months"));
    }

    /// Which fields are wrong, by the name that stands on the form.
    List<String> mistakes(String gemeente) {
        return IitParametersReader.readBlock(gemeente, yaml(), List.of(), java.util.Optional.empty())
                .problems();
    }
}
