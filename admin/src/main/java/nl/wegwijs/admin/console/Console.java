package nl.wegwijs.admin.console;

import static nl.wegwijs.admin.console.page.Access.anybody;
import static nl.wegwijs.admin.console.page.Access.only;
import static nl.wegwijs.admin.console.page.Access.staff;
import static nl.wegwijs.admin.console.page.Role.ADMINISTRATOR;
import static nl.wegwijs.admin.console.page.Role.EDITOR;
import static nl.wegwijs.admin.console.page.Role.REGIEVOERDER;
import static nl.wegwijs.admin.console.page.Route.get;
import static nl.wegwijs.admin.console.page.Route.post;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import nl.wegwijs.admin.console.page.ConsolePages;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.Route;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.admin.gaps.GapPages;
import nl.wegwijs.admin.inbox.Inboxes;
import nl.wegwijs.admin.outlook.OutlookPages;
import nl.wegwijs.admin.rules.RulePages;
import nl.wegwijs.admin.signin.Entrance;
import nl.wegwijs.admin.signin.Guard;
import nl.wegwijs.admin.staffing.StaffPages;
import nl.wegwijs.admin.topics.Topics;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.reminder.Outlook;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.db.Database;

/// The console of the staff. Whatever can be reached stands in [#routes], with who may.
public final class Console {
    private final Entrance entrance;
    private final ConsolePages pages;
    private final DashboardPages dashboard;
    private final Inboxes inboxes;
    private final Topics topics;
    private final GapPages gaps;
    private final OutlookPages outlook;
    private final RulePages rules;
    private final StaffPages staffing;

    /// @param baseUrl     the address under which people reach us
    /// @param behindProxy whether `X-Forwarded-For` may be believed
    public Console(
            Database database,
            LiveKnowledge knowledge,
            Handoffs handoffs,
            Reminders reminders,
            Bell bell,
            Texts chatTexts,
            StaticFiles files,
            InstantSource clock,
            URI baseUrl,
            boolean behindProxy) {
        this.pages = new ConsolePages(files, chatTexts);
        this.entrance = new Entrance(database, clock, baseUrl, behindProxy, pages);
        this.dashboard = new DashboardPages(database, knowledge, clock);
        this.inboxes = Inboxes.of(database, knowledge, handoffs, bell, clock, entrance.sessions()::isAlive);
        this.topics = Topics.of(database, knowledge, pages.texts(), chatTexts, clock);
        this.gaps = new GapPages(database, knowledge, clock);
        var outlook = new Outlook(reminders, () -> knowledge.get().kaart(), chatTexts);
        var news = new PersonalNews(reminders, () -> knowledge.get().kaart(), chatTexts);
        this.outlook = new OutlookPages(
                database, new Gemeenten(knowledge), () -> knowledge.get().kaart(), outlook, news, clock);
        this.rules = new RulePages(database, new Gemeenten(knowledge), reminders, outlook, clock);
        this.staffing = new StaffPages(database, knowledge, entrance.invitations(), baseUrl, clock);
    }

    /// Call this while the server is being made.
    public void register(JavalinConfig config) {
        routes().forEach(route -> add(config, route));
    }

    /// Puts a page of another part behind the same door.
    public void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(
                route.method(), route.path(), entrance.guard().of(route));
    }

    public Guard guard() {
        return entrance.guard();
    }

    public ConsolePages pages() {
        return pages;
    }

    /// Every address, who may use it, and what answers.
    List<Route> routes() {
        var signIn = entrance.signInPages();
        var account = entrance.accountPages();
        var inbox = inboxes.inboxPages();
        var handoffs = inboxes.handoffPages();
        var topic = topics.topicPages();
        var text = topics.textPages();
        var readers = only(REGIEVOERDER, ADMINISTRATOR);
        var answerers = only(REGIEVOERDER);
        var editors = only(EDITOR, ADMINISTRATOR);
        var administrators = only(ADMINISTRATOR);
        return List.of(
                get("/console/sign-in", anybody(), signIn::show),
                post("/console/sign-in", anybody(), signIn::signIn),
                get("/console/first", anybody(), signIn::showFirst),
                post("/console/first", anybody(), signIn::createFirst),
                get("/console/invitation/{token}", anybody(), signIn::showInvitation),
                post("/console/invitation/{token}", anybody(), signIn::acceptInvitation),
                post("/console/sign-out", staff(), signIn::signOut),
                get("/console", staff(), dashboard::show),
                get("/console/account", staff(), account::show),
                post("/console/account/password", staff(), account::changePassword),
                post("/console/account/language", staff(), account::changeLanguage),
                post("/console/account/presence", answerers, account::changePresence),
                get("/console/inbox", readers.of(inbox::gemeente), inbox::show),
                get("/console/inbox/list", readers.of(inbox::gemeente).byItself(), inbox::showList),
                get("/console/events", readers.of(inbox::gemeente).byItself(), inboxes.liveEvents()::stream),
                get("/console/handoffs/{handoff}", readers.of(handoffs::gemeente), handoffs::show),
                get(
                        "/console/handoffs/{handoff}/conversation",
                        readers.of(handoffs::gemeente).byItself(),
                        handoffs::showConversation),
                post("/console/handoffs/{handoff}/taking", answerers.of(handoffs::gemeente), handoffs::take),
                post("/console/handoffs/{handoff}/answers", answerers.of(handoffs::gemeente), handoffs::answer),
                post("/console/handoffs/{handoff}/assignment", readers.of(handoffs::gemeente), handoffs::assign),
                post("/console/handoffs/{handoff}/closure", answerers.of(handoffs::gemeente), handoffs::close),
                get("/console/topics", staff(), topic::list),
                get("/console/topics/{topic}", staff(), topic::show),
                get("/console/topics/{topic}/{language}", editors, text::edit),
                post("/console/topics/{topic}/{language}", editors, text::save),
                get("/console/topics/{topic}/{language}/history", editors, text::history),
                post("/console/topics/{topic}/{language}/restoration", editors, text::restore),
                get("/console/gaps", editors, gaps::show),
                post("/console/gaps/topic", editors, gaps::add),
                post("/console/gaps/away", editors, gaps::putAway),
                get("/console/outlook", readers.of(outlook::gemeente), outlook::show),
                get("/console/people/{person}", readers.of(outlook::gemeenteOfPerson), outlook::showPerson),
                post("/console/people/{person}/events", readers.of(outlook::gemeenteOfPerson), outlook::addEvent),
                post("/console/people/{person}/pause", readers.of(outlook::gemeenteOfPerson), outlook::pause),
                get("/console/rules", readers.of(rules::gemeente), rules::show),
                post("/console/rules", readers.of(rules::gemeente), rules::draft),
                get("/console/rules/{version}/preview", readers.of(rules::gemeente), rules::preview),
                post("/console/rules/{version}/signature", readers.of(rules::gemeente), rules::sign),
                post("/console/rules/{version}/discarding", readers.of(rules::gemeente), rules::discard),
                get("/console/staff", administrators, staffing::list),
                get("/console/staff/new", administrators, staffing::showNew),
                post("/console/staff", administrators, staffing::create),
                get("/console/staff/{staff}", administrators, staffing::show),
                post("/console/staff/{staff}", administrators, staffing::save),
                post("/console/staff/{staff}/invitation", administrators, staffing::invite),
                post("/console/staff/{staff}/unlocking", administrators, staffing::unlock),
                post("/console/staff/{staff}/ending", administrators, staffing::end));
    }
}
