package nl.wegwijs.admin.loket;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.loket.PrintPage.Paper;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.LifeEventStep;
import nl.wegwijs.knowledge.language.Language;

/// The checklist of a life event: for the volunteer and the person together, and on paper.
final class LifeEventPages {
    private final Pages pages;
    private final LoketTexts texts;
    private final Desks desks;
    private final Cards cards;
    private final TopicLinks links;
    private final ChatAddresses chat;
    private final InstantSource clock;

    LifeEventPages(
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
        var desk = desks.asked(visit);
        var event = event(visit);
        var topics = Stream.concat(
                        Stream.of(event.topic()), event.steps().stream().map(LifeEventStep::topic))
                .distinct()
                .toList();
        var path = "/loket/life-events/" + event.id();
        pages.show(
                visit.context(),
                new LifeEventPage(
                        visit.frame(Section.LOKET),
                        desks.form(desk, "", "life-events/" + event.id()),
                        view(event, Language.NL, desk),
                        own(event, desk),
                        desk.path(path + "/print"),
                        desk.path("/loket/handoffs") + "&topic=" + event.topic(),
                        links.all(topics, desk)));
    }

    void showOnPaper(Visit visit) {
        var desk = desks.asked(visit);
        var event = event(visit);
        pages.show(
                visit.context(),
                new PrintPage(
                        visit.language(),
                        Paper.of(view(event, Language.NL, desk), Language.NL, today(), texts),
                        own(event, desk).map(card -> Paper.of(card, desk.language(), today(), texts)),
                        desk.path("/loket/life-events/" + event.id()),
                        QrCode.of(chat.card(event.topic(), desk.language()))));
    }

    private Optional<CardView> own(LifeEvent event, Desk desk) {
        return desk.readsDutch() ? Optional.empty() : Optional.of(view(event, desk.language(), desk));
    }

    private CardView view(LifeEvent event, Language language, Desk desk) {
        return cards.checklist(desks.kaart(), event, language, desk, today());
    }

    private LifeEvent event(Visit visit) {
        return desks.kaart().findLifeEvent(visit.path("event")).orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
    }
}
