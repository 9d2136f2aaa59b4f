package nl.wegwijs.admin.console.page;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// What stands around every page.
///
/// @param notice the key of a sentence about what was just done
public record Frame(Language language, Optional<Me> me, Optional<Notice> notice) {

    public record Notice(String key) {}

    /// @param otherLanguage the language of the console that this person can switch to
    /// @param answers       whether this person answers newcomers, and so can be present or absent
    public record Me(
            String name,
            String csrf,
            List<MenuItem> menu,
            String otherLanguage,
            String otherLanguageName,
            boolean answers,
            boolean present) {}

    /// @param key of the text
    public record MenuItem(String path, String key, boolean current) {}

    public String csrf() {
        return me.map(Me::csrf).orElse("");
    }

    static Frame of(Visit visit, Section section, Optional<Notice> notice) {
        return new Frame(visit.language(), visit.anybody().map(who -> me(who, section)), notice);
    }

    private static Me me(SignedIn who, Section section) {
        var menu = Section.forMenuOf(who).stream()
                .map(item -> new MenuItem(item.path(), item.key(), item == section))
                .toList();
        var other = who.language() == Language.NL ? Language.EN : Language.NL;
        return new Me(
                who.staff().name(),
                who.session().csrf(),
                menu,
                other.tag(),
                other.ownName(),
                who.is(Role.REGIEVOERDER),
                who.staff().present());
    }
}
