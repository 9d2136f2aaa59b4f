package nl.wegwijs.bot.webchat;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.AcceptedLanguage;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// Pages that are the same for everybody, and that a browser may keep for when there is no network.
final class PublicPages {
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Pages pages;
    private final Texts texts;
    private final Supplier<SocialeKaart> kaart;
    private final Icons icons;

    PublicPages(Pages pages, Texts texts, Supplier<SocialeKaart> kaart, Icons icons) {
        this.pages = pages;
        this.texts = texts;
        this.kaart = kaart;
        this.icons = icons;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> pages.show(context, welcome(context)));
        routes.get(
                "/help",
                context -> context.redirect("/help/" + accepted(context).tag()));
        routes.get("/help/{language}", context -> show(context, help(language(context))));
        routes.get("/offline/{language}", context -> show(context, new OfflinePage(language(context))));
        routes.get("/nederlands/{language}", context -> show(context, DutchDaysPage.in(language(context))));
    }

    private void show(Context context, Page page) {
        context.header("Cache-Control", FOR_AN_HOUR);
        pages.show(context, page);
    }

    /// The language that the browser asks for comes first.
    private WelcomePage welcome(Context context) {
        var preferred = accepted(context);
        var languages = new ArrayList<>(texts.languages());
        languages.sort(Comparator.comparing(language -> language != preferred));
        return new WelcomePage(
                preferred,
                languages.stream()
                        .map(language -> new WelcomePage.Greeting(
                                language.tag(),
                                language.direction().html(),
                                language.ownName(),
                                texts.say(language, "welcome.hello"),
                                texts.say(language, "welcome.what"),
                                texts.say(language, "welcome.start")))
                        .toList());
    }

    private HelpPage help(Language language) {
        return new HelpPage(
                language,
                kaart.get().crisisSignals().stream()
                        .sorted(Comparator.comparingInt(CrisisSignal::order))
                        .flatMap(signal -> signal(signal, language).stream())
                        .toList());
    }

    private Optional<HelpPage.SignalView> signal(CrisisSignal signal, Language language) {
        var choices = new ChoiceViews(icons);
        return signal.findText(language)
                .or(() -> signal.findText(Language.EN))
                .or(() -> signal.findText(Language.NL))
                .map(text -> {
                    var calls = new ArrayList<ChoiceView>();
                    for (int i = 0;
                            i < Math.min(signal.phones().size(), text.calls().size());
                            i++) {
                        choices.of(new Button.Call(
                                        text.calls().get(i), signal.phones().get(i)))
                                .ifPresent(calls::add);
                    }
                    return new HelpPage.SignalView(
                            icons.of(signal.icon()),
                            text.language().tag(),
                            text.language().direction().html(),
                            text.title(),
                            text.lines(),
                            List.copyOf(calls));
                });
    }

    private Language language(Context context) {
        return Language.find(context.pathParam("language"))
                .filter(texts.languages()::contains)
                .orElseGet(() -> accepted(context));
    }

    private Language accepted(Context context) {
        return AcceptedLanguage.of(context, texts.languages()).orElse(Language.NL);
    }
}
