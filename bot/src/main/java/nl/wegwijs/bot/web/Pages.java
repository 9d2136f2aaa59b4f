package nl.wegwijs.bot.web;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.resolver.ClasspathResolver;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;

/// Renders pages. Escaping is on; a name that a template uses and the page does not have is an error, never a blank.
///
/// Besides the page's own names a template has `lang`, `dir`, and two functions: `{{#t}}key|slot={{value}}{{/t}}` is a
/// sentence of the bundles in the page's language; `{{#isolated}}{{sentence}}{{/isolated}}` keeps phone numbers and site
/// addresses in order inside right-to-left text.
public final class Pages {
    private final DefaultMustacheFactory templates = new DefaultMustacheFactory(new ClasspathResolver("templates"));
    private final List<Texts> bundles;

    /// A key is looked up in the bundles in this order.
    public Pages(Texts... bundles) {
        this.bundles = List.copyOf(Arrays.asList(bundles));
        templates.setObjectHandler(new StrictHandler());
    }

    public String render(Page page) {
        var writer = new StringWriter();
        var language = page.language();
        var surroundings = Map.<String, Object>of(
                "lang", language.tag(),
                "dir", language.direction().html(),
                "t", (UnaryOperator<String>) text -> say(language, text),
                "isolated", (UnaryOperator<String>) Isolation::html);
        templates.compile(page.template() + ".mustache").execute(writer, List.of(surroundings, page));
        return writer.toString();
    }

    /// `key|slot=value|slot=value`; the values are escaped already, because they were rendered by the template.
    private String say(Language language, String text) {
        var parts = text.strip().split("\\|");
        var slots = new HashMap<String, Object>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            var value = parts[i].substring(equals + 1);
            slots.put(parts[i].substring(0, equals), value.matches("\\d{1,9}") ? Integer.valueOf(value) : value);
        }
        return bundles.stream()
                .filter(bundle -> bundle.has(language, parts[0]) || bundle.has(Language.EN, parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text for " + parts[0]))
                .say(language, parts[0], slots);
    }

    private static final class StrictHandler extends ReflectionObjectHandler {
        @Override
        protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
            throw new MustacheException("the page has no \"" + name + "\"");
        }
    }
}
