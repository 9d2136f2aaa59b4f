package nl.wegwijs.bot.webchat;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.web.EventStream;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.knowledge.language.Language;
import org.jspecify.annotations.Nullable;

/// Tells an open page what is new since the last message that it shows. A page that stands in another language than the
/// chat, or shows a chat that is no longer there, is told to begin again.
final class Updates {
    private final Tabs tabs;
    private final Reading reading;
    private final Pages pages;

    Updates(Tabs tabs, Reading reading, Pages pages) {
        this.tabs = tabs;
        this.reading = reading;
        this.pages = pages;
    }

    /// What the page that asks looks like now; `""` where it does not say.
    private record Asker(String chatKey, String language, long after) {
        static Asker of(Context context) {
            return new Asker(
                    parameter(context, "chat"), parameter(context, "lang"), number(parameter(context, "after")));
        }

        /// An event stream that broke off says itself how far it came.
        static Asker ofEvents(Context context) {
            var asker = of(context);
            var lastEvent = Optional.ofNullable(context.header("Last-Event-ID")).orElse("");
            return new Asker(asker.chatKey, asker.language, Math.max(asker.after, number(lastEvent)));
        }

        Asker after(long id) {
            return new Asker(chatKey, language, id);
        }

        private static String parameter(Context context, String name) {
            return Optional.ofNullable(context.queryParam(name))
                    .or(() -> Optional.ofNullable(context.formParam(name)))
                    .orElse("");
        }

        private static long number(String digits) {
            return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
        }
    }

    private sealed interface News {
        record Outdated() implements News {}

        record Fresh(String chatKey, Language language, List<MessageView> messages) implements News {}
    }

    void answer(Context context, ChatToken token) {
        switch (newsFor(token.address(), Asker.of(context))) {
            case News.Outdated outdated -> context.status(HttpStatus.RESET_CONTENT);
            case News.Fresh fresh -> {
                context.header("Wegwijs-Chat", fresh.chatKey());
                pages.show(context, new MessagesFragment(fresh.language(), fresh.messages()));
            }
        }
    }

    /// Runs for as long as the page listens.
    void follow(Context context, ChatCookie cookie) {
        var token = cookie.find(context);
        var asker = Asker.ofEvents(context);
        EventStream.open(context, stream -> {
            if (token.isEmpty() || cookie.isHidden(context)) {
                stream.send("outdated", "1", "");
                return;
            }
            try (var tab = tabs.open(token.get().address())) {
                follow(stream, token.get().address(), tab, asker);
            }
        });
    }

    private void follow(EventStream stream, String address, Tabs.Tab tab, Asker first)
            throws IOException, InterruptedException {
        var asker = first;
        Tabs.@Nullable Call call = Tabs.Call.READ;
        while (call != Tabs.Call.CLOSE) {
            if (call == Tabs.Call.TYPING) {
                stream.send("typing", "1", "");
            }
            switch (newsFor(address, asker)) {
                case News.Outdated outdated -> {
                    stream.send("outdated", "1", "");
                    return;
                }
                case News.Fresh fresh
                when fresh.messages().isEmpty() -> {
                    if (call == null) {
                        stream.beat();
                    }
                }
                case News.Fresh fresh -> asker = asker.after(send(stream, fresh));
            }
            call = tab.await(EventStream.HEARTBEAT);
        }
    }

    private long send(EventStream stream, News.Fresh fresh) throws IOException {
        long last = 0;
        for (var message : fresh.messages()) {
            var html = pages.render(new MessagesFragment(fresh.language(), List.of(message)));
            stream.send("message", html, String.valueOf(message.id()));
            last = message.id();
        }
        return last;
    }

    private News newsFor(String address, Asker asker) {
        var chat = reading.findChat(address);
        var key = chat.map(ChatToken::keyOf).orElse("");
        if (!asker.chatKey().isEmpty() && !asker.chatKey().equals(key)) {
            return new News.Outdated();
        }
        return chat.map(there -> newsOf(there, key, asker)).orElseGet(() -> new News.Fresh("", Language.NL, List.of()));
    }

    private News newsOf(Chat chat, String key, Asker asker) {
        var language = reading.languageOf(chat);
        if (!asker.language().isEmpty() && !asker.language().equals(language.tag())) {
            return new News.Outdated();
        }
        return reading.after(chat, asker.after())
                .<News>map(messages -> new News.Fresh(key, language, messages))
                .orElseGet(News.Outdated::new);
    }
}
