package nl.wegwijs.knowledge.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;

/// The official Dutch words, found where they occur in a text of any language: they stay Dutch everywhere.
public final class Glossary {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}0-9]*(?:-[\\p{IsLatin}0-9]+)*");
    private static final int LONGEST = 4;

    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();

    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (var term : terms) {
            byForm.putIfAbsent(key(term.word()), term);
            term.forms().forEach(form -> byForm.putIfAbsent(key(form), term));
        }
    }

    public List<Term> terms() {
        return terms;
    }

    /// All words and their forms; abbreviations in capitals, the others in lower case.
    public Set<String> forms() {
        return new TreeSet<>(byForm.keySet());
    }

    /// The terms in these texts, each once, in the order in which they first occur; the longest form counts.
    /// An abbreviation is found in its capitals only: MAP is a course, a map is not.
    /// The endings of other languages are taken off where they stand apart: "gemeente-da".
    public List<Term> termsIn(List<String> texts, Language language) {
        var found = new LinkedHashSet<Term>();
        texts.forEach(text -> addTerms(text, found));
        return found.stream().filter(term -> !term.notIn().contains(language)).toList();
    }

    private void addTerms(String text, Set<Term> found) {
        var words = new ArrayList<String>();
        WORD.matcher(text).results().forEach(match -> words.add(match.group()));
        for (var from = 0; from < words.size(); from++) {
            for (var length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
                var term = find(String.join(" ", words.subList(from, from + length)));
                if (term.isPresent()) {
                    found.add(term.get());
                    from += length - 1;
                    break;
                }
            }
        }
    }

    private Optional<Term> find(String words) {
        return findForm(words).or(() -> findForm(words.replaceFirst("-\\p{IsLatin}+$", "")));
    }

    private Optional<Term> findForm(String words) {
        return Optional.ofNullable(byForm.get(words)).or(() -> Optional.ofNullable(byForm.get(lowerCase(words))));
    }

    private static String key(String form) {
        return isAbbreviation(form) ? form.strip() : lowerCase(form);
    }

    private static boolean isAbbreviation(String form) {
        return form.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String lowerCase(String form) {
        return form.strip().toLowerCase(Locale.ROOT);
    }
}
