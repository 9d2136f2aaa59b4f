package nl.wegwijs.admin.loket;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.loket.HandoffFormPage.Consent;
import nl.wegwijs.admin.loket.JoinPage.Danger;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.webchat.ChatToken;
import nl.wegwijs.bot.webchat.WebChat;
import nl.wegwijs.db.RandomToken;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Asker;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// A warm hand-over from the desk: nothing is passed on without a yes, and the answer goes to the person, not to us.
final class HandoffPages {
    static final int LONGEST_QUESTION = 1_000;

    private static final String FORM = "/loket/handoffs";

    private final Supplier<Knowledge> knowledge;
    private final Pages pages;
    private final LoketTexts texts;
    private final Desks desks;
    private final Cards cards;
    private final TopicLinks links;
    private final ChatAddresses chat;
    private final Handoffs handoffs;
    private final JoinCodes codes;

    HandoffPages(
            Supplier<Knowledge> knowledge,
            Pages pages,
            LoketTexts texts,
            Desks desks,
            Cards cards,
            TopicLinks links,
            ChatAddresses chat,
            Handoffs handoffs,
            JoinCodes codes) {
        this.knowledge = knowledge;
        this.pages = pages;
        this.texts = texts;
        this.desks = desks;
        this.cards = cards;
        this.links = links;
        this.chat = chat;
        this.handoffs = handoffs;
        this.codes = codes;
    }

    void showForm(Visit visit) {
        var desk = desks.asked(visit);
        pages.show(visit.context(), form(visit, desk, visit.query("topic"), "", RandomToken.next(), List.of()));
    }

    void open(Visit visit) {
        var desk = desks.posted(visit);
        var form = visit.form("once");
        if (!JoinCodes.isForm(form)) {
            throw Refusal.strangeForm();
        }
        var question = visit.form("question");
        var mistakes = mistakes(desk, question, visit.form("consent"));
        if (!mistakes.isEmpty()) {
            visit.context().status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.show(visit.context(), form(visit, desk, visit.form("topic"), question, form, mistakes));
            return;
        }
        codes.makeOnce(visit.who().id(), form, () -> open(visit, desk, question));
        visit.redirect(FORM + "/" + form);
    }

    void showCode(Visit visit) {
        var found = codes.find(visit.who().id(), visit.path("form"));
        if (found.isEmpty()) {
            visit.redirect("/loket?notice=code_gone");
            return;
        }
        var code = found.get();
        var languages = languages(code.desk());
        var gemeente = Map.of("gemeente", desks.gemeenteName(code.desk()));
        var address = chat.join(code.token());
        pages.show(
                visit.context(),
                new JoinPage(
                        visit.frame(Section.LOKET),
                        code.covered(),
                        code.crisis()
                                .flatMap(desks.kaart()::findCrisisSignal)
                                .map(signal -> danger(signal, code.desk())),
                        QrCode.of(address),
                        address,
                        inEach(languages, each -> Said.of(each, texts.chat().say(each, "human.sent", gemeente))),
                        inEach(languages, each -> texts.toVisitor("visitor.join", each)),
                        inEach(languages, each -> texts.toVisitor("visitor.keep", each)),
                        FORM + "/" + visit.path("form") + "/removal"));
    }

    void removeCode(Visit visit) {
        codes.remove(visit.who().id(), visit.path("form"));
        visit.redirect("/loket?notice=code_removed");
    }

    private JoinCode open(Visit visit, Desk desk, String question) {
        var covered = NumberMask.cover(question);
        var token = ChatToken.random();
        handoffs.openAtDesk(
                new Handoffs.AtDesk(
                        WebChat.ID,
                        token.address(),
                        desk.gemeente(),
                        desk.language(),
                        covered.text(),
                        topicId(visit.form("topic")),
                        consentWords(desk, desk.language()),
                        desks.gemeenteName(desk)),
                visit.who().staff());
        return new JoinCode(token, desk, covered.any(), crisis(covered.text(), desk));
    }

    private static List<String> mistakes(Desk desk, String question, String consent) {
        var mistakes = new ArrayList<String>();
        if (desk.gemeente().isEmpty()) {
            mistakes.add("loket.gemeente_missing");
        }
        if (question.isEmpty()) {
            mistakes.add("loket.handoff_empty");
        }
        if (question.length() > LONGEST_QUESTION) {
            mistakes.add("loket.handoff_long");
        }
        if (!consent.equals("yes")) {
            mistakes.add("loket.consent_missing");
        }
        return mistakes;
    }

    private HandoffFormPage form(
            Visit visit, Desk desk, String topicId, String question, String once, List<String> mistakes) {
        return new HandoffFormPage(
                visit.frame(Section.LOKET),
                desks.form(desk, "", topicId(topicId)),
                mistakes,
                links.all(List.of(topicId), desk).stream().findFirst(),
                desk.gemeente().isEmpty() ? Optional.empty() : Optional.of(consent(desk)),
                question,
                once);
    }

    private Consent consent(Desk desk) {
        return new Consent(
                desks.gemeenteName(desk),
                Said.of(Language.NL, consentWords(desk, Language.NL)),
                desk.readsDutch()
                        ? Optional.empty()
                        : Optional.of(Said.of(desk.language(), consentWords(desk, desk.language()))));
    }

    private String consentWords(Desk desk, Language language) {
        return texts.chat().say(language, "human.consent", Map.of("gemeente", desks.gemeenteName(desk)));
    }

    /// The person's own language first, then Dutch for who stands beside them.
    private static List<Language> languages(Desk desk) {
        return Stream.of(desk.language(), Language.NL).distinct().toList();
    }

    private static List<Said> inEach(List<Language> languages, Function<Language, Said> say) {
        return languages.stream().map(say).toList();
    }

    private Optional<String> crisis(String question, Desk desk) {
        var asker = new Asker(Optional.of(desk.language()), Optional.of(desk.gemeente()), true);
        var understanding = knowledge.get().understand(question, asker);
        return understanding.decision() instanceof Decision.Crisis(var signalId)
                ? Optional.of(signalId)
                : understanding.danger();
    }

    private Danger danger(CrisisSignal signal, Desk desk) {
        return new Danger(
                cards.view(signal, Language.NL),
                desk.readsDutch() ? Optional.empty() : Optional.of(cards.view(signal, desk.language())));
    }

    /// Empty for a topic that we do not have.
    private String topicId(String asked) {
        return desks.kaart().findTopic(asked).map(topic -> topic.id()).orElse("");
    }
}
