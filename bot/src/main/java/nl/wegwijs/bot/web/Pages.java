package nl.wegwijs.bot.web;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.resolver.ClasspathResolver;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.List;
import nl.wegwijs.bot.text.Texts;

/// Renders pages. A name in a template that the page does not have is a mistake and throws; it never shows as nothing.
///
/// Besides the page's own names a template may use:
/// - `{{#t}}key{{/t}}`, `{{#t}}key|name={{name}}|count={{count}}{{/t}}`: a text in the page's language;
/// - `{{#isolate}}{{text}}{{/isolate}}`: text in which numbers and addresses keep their order in right-to-left lines;
/// - `{{#file}}chat.css{{/file}}`: the address of a static file, which changes when the file changes;
/// - `{{lang}}` and `{{dir}}` of the page.
public final class Pages {
    private final String folder;
    private final StaticFiles files;
    private final List<Texts> bundles;
    private final DefaultMustacheFactory templates = new DefaultMustacheFactory(new ClasspathResolver("templates"));

    /// Templates lie in `templates/<folder>`; a text is taken from the first bundle that has its key.
    public Pages(String folder, StaticFiles files, Texts... bundles) {
        this.folder = folder;
        this.files = files;
        this.bundles = List.of(bundles);
        templates.setObjectHandler(new Strict());
    }

    public String render(Page page) {
        var html = new StringWriter();
        var surroundings = new Surroundings(page.language(), bundles, files);
        templates.compile(folder + "/" + page.template() + ".mustache").execute(html, List.of(surroundings, page));
        return html.toString();
    }

    public void show(Context context, Page page) {
        context.contentType("text/html; charset=utf-8").result(render(page));
    }

    private static final class Strict extends ReflectionObjectHandler {
        @Override
        protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
            throw new MustacheException("the page has no \"" + name + "\"");
        }
    }
}
