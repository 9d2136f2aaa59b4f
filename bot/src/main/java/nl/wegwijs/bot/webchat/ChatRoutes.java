package nl.wegwijs.bot.webchat;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.AcceptedLanguage;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import org.jspecify.annotations.Nullable;

/// The pages of the web chat. Everything works without script: a form is posted and the page comes back. With script
/// the same addresses give pieces of the page.
public final class ChatRoutes {
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9-]{16,64}");
    private static final String BY_SCRIPT = "X-Wegwijs";

    private static final Duration GOODBYE_TAKES = Duration.ofMillis(1_500);

    private final WebChat webChat;
    private final Database database;
    private final Supplier<SocialeKaart> kaart;
    private final Inlet inlet;
    private final InstantSource clock;
    private final StaticFiles files;
    private final Pages pages;
    private final ChatCookie cookie;
    private final Reading reading;
    private final Joining joining;
    private final Updates updates;
    private final PublicPages publicPages;
    private final List<Language> languages;

    /// @param https whether people reach us over https, so that cookies must never travel without
    public ChatRoutes(
            WebChat webChat,
            Inlet inlet,
            Database database,
            Supplier<SocialeKaart> kaart,
            StaticFiles files,
            boolean https,
            InstantSource clock) {
        var texts = Texts.load("web");
        var icons = new Icons(kaart);
        var views = new MessageViews(icons);
        this.webChat = webChat;
        this.database = database;
        this.kaart = kaart;
        this.inlet = inlet;
        this.clock = clock;
        this.files = files;
        this.languages = texts.languages();
        this.pages = new Pages("chat", files, texts);
        this.cookie = new ChatCookie(https);
        this.reading = new Reading(database, views, languages, clock);
        this.joining = new Joining(database, clock);
        this.updates = new Updates(webChat.tabs(), reading, pages);
        this.publicPages = new PublicPages(pages, texts, kaart, icons);
    }

    public void addTo(RoutesConfig routes) {
        publicPages.addTo(routes);
        routes.get("/chat", this::open);
        routes.get("/chat/join/{token}", this::askToJoin);
        routes.post("/chat/join/{token}", this::join);
        routes.post("/chat/messages", this::receive);
        routes.get("/chat/messages", this::newMessages);
        routes.get("/chat/events", context -> updates.follow(context, cookie));
        routes.get("/chat/dates.ics", this::calendar);
        routes.post("/chat/leave", this::leave);
        routes.post("/chat/return", this::comeBack);
        routes.get("/manifest.webmanifest", context -> files.send(context, "manifest.webmanifest"));
        routes.get("/sw.js", context -> files.send(context, "sw.js"));
    }

    /// One's own dates, for the calendar of the phone.
    private void calendar(Context context) {
        var chat = reading.findChat(cookie.getOrCreate(context)).filter(there -> !cookie.isHidden(context));
        if (chat.isEmpty()) {
            context.redirect("/chat", HttpStatus.SEE_OTHER);
            return;
        }
        var reminders =
                database.read(stores -> stores.reminders().ofNewcomer(chat.get().newcomerId()));
        context.contentType("text/calendar; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"wegwijs.ics\"");
        context.result(new CalendarFile(kaart.get(), reading.languageOf(chat.get())).of(reminders, clock.instant()));
    }

    private void open(Context context) {
        if (isOnlyLookingAhead(context)) {
            context.status(HttpStatus.NO_CONTENT);
            return;
        }
        var token = cookie.getOrCreate(context);
        var chat = reading.findChat(token);
        if (!cookie.isHidden(context) && asksToStart(context, chat)) {
            var start = new Incoming.Start(parameter(context, "card"), parameter(context, "lang"));
            put(token, UUID.randomUUID().toString(), start);
            context.redirect("/chat", HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(context, page(context, token, chat));
    }

    /// A card from a QR code always; a language only where it is news.
    private boolean asksToStart(Context context, Optional<Chat> chat) {
        var language = Language.find(parameter(context, "lang")).filter(languages::contains);
        if (!parameter(context, "card").isEmpty()) {
            return true;
        }
        return language.isPresent()
                && !chat.map(found -> found.language().equals(language.get().tag()))
                        .orElse(false);
    }

    private ChatPage page(Context context, ChatToken token, Optional<Chat> found) {
        var isHidden = cookie.isHidden(context);
        var chat = found.filter(there -> !isHidden);
        var lastWord = found.isEmpty() && !isHidden ? webChat.lastWord(token.address()) : Optional.<Reply>empty();
        var language = chat.map(reading::languageOf)
                .or(() -> lastWord.map(Reply::language).filter(languages::contains))
                .orElseGet(() -> accepted(context));
        var history = chat.map(there -> reading.history(there, context.queryParam("all") != null))
                .orElseGet(() -> new Reading.History(List.of(), 0, false));
        return new ChatPage(
                language,
                chat.map(ChatToken::keyOf).orElse(""),
                history.lastId(),
                history.messages(),
                history.hasEarlier(),
                lastWord.map(reading::lastWord),
                chat.isEmpty() && !isHidden,
                isHidden,
                LanguageName.all(languages, language),
                UUID.randomUUID().toString());
    }

    private void receive(Context context) {
        var token = cookie.getOrCreate(context);
        var id = Optional.ofNullable(context.formParam("id")).orElse("");
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw new BadRequestResponse("A message needs an id.");
        }
        content(context).ifPresent(content -> put(token, id, content));
        if (context.header(BY_SCRIPT) == null) {
            context.redirect("/chat#latest", HttpStatus.SEE_OTHER);
        } else if (cookie.isHidden(context)) {
            context.status(HttpStatus.RESET_CONTENT);
        } else {
            updates.answer(context, token);
        }
    }

    private static Optional<Incoming.Content> content(Context context) {
        var press = Optional.ofNullable(context.formParam("press")).orElse("");
        var text = Optional.ofNullable(context.formParam("text")).orElse("").strip();
        if (!press.isEmpty()) {
            return Optional.of(new Incoming.Press(press.substring(0, Math.min(press.length(), 64))));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Incoming.Text(text));
    }

    /// The id is the browser's; with the address before it nobody else's message can be taken for it.
    private void put(ChatToken token, String id, Incoming.Content content) {
        var externalId = token.address().substring(0, 12) + ":" + id;
        var before = reading.findChat(token);
        inlet.receive(new Incoming(WebChat.ID, token.address(), externalId, content, clock.instant()));
        if (before.isPresent() && reading.findChat(token).isEmpty()) {
            webChat.awaitLastWord(token.address(), GOODBYE_TAKES);
        }
        webChat.tabs().tell(token.address(), Tabs.Call.READ);
    }

    private void newMessages(Context context) {
        var token = cookie.find(context);
        if (token.isEmpty() || cookie.isHidden(context)) {
            context.status(HttpStatus.RESET_CONTENT);
        } else {
            updates.answer(context, token.get());
        }
    }

    private void askToJoin(Context context) {
        var code = ChatToken.find(context.pathParam("token")).filter(joining::isOpen);
        var language = code.flatMap(reading::findChat).map(reading::languageOf).orElseGet(() -> accepted(context));
        if (code.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
        }
        pages.show(context, new JoinPage(language, code.map(ChatToken::value).orElse(""), code.isEmpty()));
    }

    private void join(Context context) {
        ChatToken.find(context.pathParam("token"))
                .flatMap(joining::join)
                .ifPresentOrElse(own -> enter(context, own), () -> context.redirect("/chat", HttpStatus.SEE_OTHER));
    }

    private void enter(Context context, ChatToken token) {
        cookie.keep(context, token);
        cookie.show(context);
        context.redirect("/chat", HttpStatus.SEE_OTHER);
    }

    private void leave(Context context) {
        var language = cookie.find(context)
                .flatMap(reading::findChat)
                .map(reading::languageOf)
                .orElseGet(() -> accepted(context));
        cookie.hide(context);
        context.redirect("/nederlands/" + language.tag(), HttpStatus.SEE_OTHER);
    }

    private void comeBack(Context context) {
        cookie.show(context);
        context.redirect("/chat", HttpStatus.SEE_OTHER);
    }

    private Language accepted(Context context) {
        return AcceptedLanguage.of(context, languages).orElse(Language.NL);
    }

    private static boolean isOnlyLookingAhead(Context context) {
        return mentions(context.header("Sec-Purpose"), "prefetch") || mentions(context.header("Purpose"), "prefetch");
    }

    private static boolean mentions(@Nullable String header, String word) {
        return header != null && header.contains(word);
    }

    private static String parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }
}
