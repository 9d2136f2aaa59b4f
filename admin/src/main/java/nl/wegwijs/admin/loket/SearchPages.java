package nl.wegwijs.admin.loket;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.loket.LoketPage.Choices;
import nl.wegwijs.admin.loket.LoketPage.Unknown;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Asker;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Knowledge;
import nl.wegwijs.knowledge.understanding.ScoredTopic;

/// The question at the desk, and what we make of it. Nothing of it is kept.
final class SearchPages {
    private static final int MOST_NEAREST = 3;
    private static final int LONGEST = 300;
    private static final Set<String> NOTICES = Set.of("covered", "code_gone", "code_removed");

    private final Supplier<Knowledge> knowledge;
    private final Pages pages;
    private final Desks desks;
    private final Cards cards;
    private final TopicLinks links;
    private final TopicPages topics;

    SearchPages(
            Supplier<Knowledge> knowledge, Pages pages, Desks desks, Cards cards, TopicLinks links, TopicPages topics) {
        this.knowledge = knowledge;
        this.pages = pages;
        this.desks = desks;
        this.cards = cards;
        this.links = links;
        this.topics = topics;
    }

    void show(Visit visit) {
        var desk = desks.asked(visit);
        var question = shortened(visit.query("q"));
        var topicId = visit.query("topic");
        var covered = NumberMask.cover(question);
        if (covered.any()) {
            visit.redirect(desk.path("/loket") + "&notice=covered&q="
                    + URLEncoder.encode(covered.text(), StandardCharsets.UTF_8));
        } else if (!question.isEmpty()) {
            answer(visit, desk, question);
        } else if (desks.kaart().findTopic(topicId).isPresent()) {
            visit.redirect(desk.path("/loket/topics/" + topicId));
        } else if (desks.kaart()
                .findLifeEvent(topicId.replaceFirst("^life-events/", ""))
                .isPresent()) {
            visit.redirect(desk.path("/loket/" + topicId));
        } else {
            pages.show(visit.context(), page(visit, desk, "", Optional.empty(), Optional.empty()));
        }
    }

    private void answer(Visit visit, Desk desk, String question) {
        var asker =
                new Asker(Optional.of(Language.NL), Optional.of(desk.gemeente()).filter(id -> !id.isEmpty()), true);
        var understood = knowledge.get().understand(question, asker);
        var found = understood.topics().stream().map(ScoredTopic::topicId).toList();
        if (understood.danger().isPresent()) {
            var signal = understood.danger().get();
            var links = Stream.concat(Stream.of(signal), nearest(found)).distinct();
            showCrisis(visit, desk, question, signal, links.toList());
            return;
        }
        switch (understood.decision()) {
            case Decision.Answer(var topicId) -> topics.show(visit, desk, topicId, question, found, notice(visit));
            case Decision.Clarify(var topicIds) -> showChoices(visit, desk, question, links.choices(topicIds, desk));
            case Decision.Crisis(var signalId) -> showCrisis(visit, desk, question, signalId, List.of(signalId));
            case Decision.Unknown(var nearest) -> showUnknown(visit, desk, question, nearest);
            case Decision.Command command ->
                showUnknown(visit, desk, question, nearest(found).toList());
            case Decision.SmallTalk talk -> showUnknown(visit, desk, question, List.of());
        }
    }

    private static Stream<String> nearest(List<String> found) {
        return found.stream().limit(MOST_NEAREST);
    }

    private void showChoices(Visit visit, Desk desk, String question, List<TopicLink> choices) {
        pages.show(visit.context(), page(visit, desk, question, Optional.of(new Choices(choices)), Optional.empty()));
    }

    private void showUnknown(Visit visit, Desk desk, String question, List<String> nearest) {
        var unknown = new Unknown(links.choices(nearest, desk));
        pages.show(visit.context(), page(visit, desk, question, Optional.empty(), Optional.of(unknown)));
    }

    private void showCrisis(Visit visit, Desk desk, String question, String signalId, List<String> topicIds) {
        var signal = desks.kaart().getCrisisSignal(signalId);
        pages.show(
                visit.context(),
                new CrisisPage(
                        visit.frame(Section.LOKET),
                        desks.form(desk, question, ""),
                        notice(visit),
                        cards.view(signal, Language.NL),
                        desk.readsDutch() ? Optional.empty() : Optional.of(cards.view(signal, desk.language())),
                        links.choices(topicIds, desk),
                        desk.path("/loket/handoffs")));
    }

    private LoketPage page(
            Visit visit, Desk desk, String question, Optional<Choices> choices, Optional<Unknown> unknown) {
        return new LoketPage(
                visit.frame(Section.LOKET),
                desks.form(desk, question, ""),
                notice(visit),
                choices,
                unknown,
                links.byDomain(desk),
                links.checklists(desk),
                desk.path("/loket/organizations"),
                desk.path("/loket/handoffs"));
    }

    /// An address can only ask for a sentence that we have.
    private static Optional<String> notice(Visit visit) {
        return Optional.of(visit.query("notice")).filter(NOTICES::contains).map(key -> "loket." + key);
    }

    private static String shortened(String question) {
        return question.length() <= LONGEST ? question : question.substring(0, LONGEST);
    }
}
