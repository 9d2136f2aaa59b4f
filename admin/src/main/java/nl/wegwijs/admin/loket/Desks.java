package nl.wegwijs.admin.loket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Reads from a request for whom the volunteer asks, and shows it in the form.
final class Desks {
    private final Supplier<Knowledge> knowledge;
    private final Texts chatTexts;

    Desks(Supplier<Knowledge> knowledge, Texts chatTexts) {
        this.knowledge = knowledge;
        this.chatTexts = chatTexts;
    }

    SocialeKaart kaart() {
        return knowledge.get().kaart();
    }

    /// From the address; at first the volunteer's own gemeente.
    Desk asked(Visit visit) {
        var gemeente = Optional.ofNullable(visit.context().queryParam("gemeente"))
                .orElseGet(() -> visit.who().staff().gemeente());
        return desk(gemeente, visit::query);
    }

    Desk posted(Visit visit) {
        return desk(visit.form("gemeente"), visit::form);
    }

    DeskForm form(Desk desk, String question, String topicId) {
        return new DeskForm(
                question,
                topicId,
                desk.language().tag(),
                desk.gemeente(),
                desk.group().key(),
                kaart().gemeenten().stream()
                        .map(each -> new DeskForm.Choice(
                                each.id(), each.name(), each.id().equals(desk.gemeente())))
                        .toList(),
                Arrays.stream(Group.values())
                        .map(each -> new DeskForm.Choice(each.key(), "", each == desk.group()))
                        .toList(),
                chatTexts.languages().stream().map(each -> choice(each, desk)).toList());
    }

    /// Empty when no gemeente was chosen.
    String gemeenteName(Desk desk) {
        return kaart().findGemeente(desk.gemeente()).map(Gemeente::name).orElse("");
    }

    private Desk desk(String gemeente, UnaryOperator<String> said) {
        return new Desk(
                kaart().findGemeente(gemeente).map(Gemeente::id).orElse(""),
                Language.find(said.apply("language"))
                        .filter(languages()::contains)
                        .orElse(Language.NL),
                Group.find(said.apply("group")).orElse(Group.ANY));
    }

    /// Those in which the chat speaks.
    private List<Language> languages() {
        return chatTexts.languages();
    }

    private static DeskForm.LanguageChoice choice(Language language, Desk desk) {
        return new DeskForm.LanguageChoice(
                language.tag(), language.ownName(), language.direction().html(), language == desk.language());
    }
}
