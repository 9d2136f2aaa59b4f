package nl.wegwijs.admin.loket;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.loket.PrintPage.Paper;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.knowledge.card.Related;
import nl.wegwijs.knowledge.card.VolunteerPart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// A topic in three forms: for the volunteer and the person together, large for the person, and on paper.
final class TopicPages {
    private final Pages pages;
    private final LoketTexts texts;
    private final Desks desks;
    private final Cards cards;
    private final TopicLinks links;
    private final ChatAddresses chat;
    private final InstantSource clock;

    TopicPages(
            Pages pages,
            LoketTexts texts,
            Desks desks,
            Cards cards,
            TopicLinks links,
            ChatAddresses chat,
            InstantSource clock) {
        this.pages = pages;
        this.texts = texts;
        this.desks = desks;
        this.cards = cards;
        this.links = links;
        this.chat = chat;
        this.clock = clock;
    }

    void show(Visit visit) {
        show(visit, desks.asked(visit), topic(visit).id(), "", List.of(), Optional.empty());
    }

    /// @param found what the question may have meant, the best first
    void show(Visit visit, Desk desk, String topicId, String question, List<String> found, Optional<String> notice) {
        var kaart = desks.kaart();
        var topic = kaart.getTopic(topicId);
        var dutch = cards.make(kaart, topic, Language.NL, desk, today());
        var others = found.stream().filter(id -> !id.equals(topicId)).toList();
        var path = "/loket/topics/" + topicId;
        pages.show(
                visit.context(),
                new TopicPage(
                        visit.frame(Section.LOKET),
                        desks.form(desk, question, topicId),
                        notice,
                        cards.view(dutch),
                        own(topic, desk),
                        dutch.volunteer().orElseGet(() -> new VolunteerPart(List.of(), List.of(), List.of())),
                        cards.otherPlaces(dutch),
                        desks.gemeenteName(desk),
                        TaskLines.of(kaart, topic, desk, today()),
                        links.checklists(topicId, desk),
                        links.all(dutch.related().stream().map(Related::topicId).toList(), desk),
                        links.choices(others, desk),
                        desk.path(path + "/show"),
                        desk.path(path + "/print"),
                        desk.path("/loket/handoffs") + "&topic=" + topicId,
                        QrCode.of(chat.card(topicId, desk.language())),
                        desk.language().ownName()));
    }

    void showLarge(Visit visit) {
        var desk = desks.asked(visit);
        var topic = topic(visit);
        var card = cards.make(desks.kaart(), topic, desk.language(), desk, today());
        pages.show(
                visit.context(),
                new ShowPage(
                        desk.language(),
                        cards.view(card),
                        texts.toVolunteer("loket.show_back", visit.language()),
                        desk.path("/loket/topics/" + topic.id()),
                        QrCode.of(chat.card(topic.id(), desk.language()))));
    }

    void showOnPaper(Visit visit) {
        var desk = desks.asked(visit);
        var topic = topic(visit);
        var dutch = cards.make(desks.kaart(), topic, Language.NL, desk, today());
        pages.show(
                visit.context(),
                new PrintPage(
                        visit.language(),
                        Paper.of(cards.view(dutch), Language.NL, today(), texts),
                        own(topic, desk).map(card -> Paper.of(card, desk.language(), today(), texts)),
                        desk.path("/loket/topics/" + topic.id()),
                        QrCode.of(chat.card(topic.id(), desk.language()))));
    }

    private Optional<CardView> own(Topic topic, Desk desk) {
        return desk.readsDutch()
                ? Optional.empty()
                : Optional.of(cards.view(cards.make(desks.kaart(), topic, desk.language(), desk, today())));
    }

    private Topic topic(Visit visit) {
        return desks.kaart().findTopic(visit.path("topic")).orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
    }
}
