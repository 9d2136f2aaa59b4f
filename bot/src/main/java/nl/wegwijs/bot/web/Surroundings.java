package nl.wegwijs.bot.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;

/// What every template may use besides its page's own names. The functions get their content rendered, so that all
/// data in it is escaped already, and give HTML.
record Surroundings(Language language, List<Texts> bundles, StaticFiles files) {
    /// Data cannot forge a slot: the escaping turns every `=` in it into `&#61;`.
    private static final Pattern SLOT = Pattern.compile("\\|(?=\\w+=)");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    public String lang() {
        return language.tag();
    }

    public String dir() {
        return language.direction().html();
    }

    public UnaryOperator<String> t() {
        return content -> {
            var parts = SLOT.split(content.strip());
            var slots = new HashMap<String, Object>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                slots.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            }
            return say(parts[0].strip(), slots);
        };
    }

    public UnaryOperator<String> isolate() {
        return Markup::isolate;
    }

    public UnaryOperator<String> file() {
        return path -> files.address(path.strip());
    }

    /// Text of ours is escaped; what comes in the slots was escaped before, and passes through as marks.
    private String say(String key, Map<String, Object> slots) {
        var marked = new HashMap<String, Object>();
        var values = new HashMap<String, String>();
        slots.forEach((name, value) -> {
            var text = value.toString();
            if (WHOLE_NUMBER.matcher(text).matches()) {
                marked.put(name, Integer.valueOf(text));
            } else {
                var mark = "\uE000" + values.size() + "\uE001";
                marked.put(name, mark);
                values.put(mark, text);
            }
        });
        var html = Markup.escape(bundle(key).say(language, key, marked));
        for (var value : values.entrySet()) {
            html = html.replace(value.getKey(), value.getValue());
        }
        return html;
    }

    private Texts bundle(String key) {
        return bundles.stream()
                .filter(texts -> texts.has(language, key) || texts.has(Language.EN, key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }
}
