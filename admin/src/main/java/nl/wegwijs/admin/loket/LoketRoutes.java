package nl.wegwijs.admin.loket;

import static nl.wegwijs.admin.console.page.Route.get;
import static nl.wegwijs.admin.console.page.Route.post;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.Access;
import nl.wegwijs.admin.console.page.Route;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.bot.webchat.Icons;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// The pages of the loket, for the console's table. All staff may help at a desk.
public final class LoketRoutes {
    private LoketRoutes() {}

    /// @param chatTexts    what newcomers read
    /// @param consoleTexts the frame around each page
    /// @param baseUrl      where people reach us, for the QR codes
    public static List<Route> of(
            Supplier<Knowledge> knowledge,
            Handoffs handoffs,
            StaticFiles files,
            Texts chatTexts,
            Texts consoleTexts,
            URI baseUrl,
            InstantSource clock) {
        var texts = LoketTexts.load(chatTexts, consoleTexts);
        var pages = new Pages("loket", files, texts.loket(), texts.visitor(), consoleTexts, chatTexts);
        var icons = new Icons(() -> knowledge.get().kaart());
        var desks = new Desks(knowledge, chatTexts);
        var cards = new Cards(chatTexts, icons);
        var links = new TopicLinks(desks, icons);
        var chat = new ChatAddresses(baseUrl);
        var topics = new TopicPages(pages, texts, desks, cards, links, chat, clock);
        var search = new SearchPages(knowledge, pages, desks, cards, links, topics);
        var passing =
                new HandoffPages(knowledge, pages, texts, desks, cards, links, chat, handoffs, new JoinCodes(clock));
        var events = new LifeEventPages(pages, texts, desks, cards, links, chat, clock);
        var organizations = new OrganizationPages(pages, desks, cards, clock);
        return List.of(
                get("/loket/life-events/{event}", Access.staff(), events::show),
                get("/loket/life-events/{event}/print", Access.staff(), events::showOnPaper),
                get("/loket/organizations", Access.staff(), organizations::show),
                get("/loket", Access.staff(), search::show),
                get("/loket/topics/{topic}", Access.staff(), topics::show),
                get("/loket/topics/{topic}/show", Access.staff(), topics::showLarge),
                get("/loket/topics/{topic}/print", Access.staff(), topics::showOnPaper),
                get("/loket/handoffs", Access.staff(), passing::showForm),
                post("/loket/handoffs", Access.staff(), passing::open),
                get("/loket/handoffs/{form}", Access.staff(), passing::showCode),
                post("/loket/handoffs/{form}/removal", Access.staff(), passing::removeCode));
    }
}
