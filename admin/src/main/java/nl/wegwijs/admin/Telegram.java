package nl.wegwijs.admin;

import java.time.Duration;
import nl.wegwijs.bot.outbox.Pace;
import nl.wegwijs.bot.telegram.TelegramChannel;
import nl.wegwijs.bot.telegram.TelegramCommands;
import nl.wegwijs.bot.telegram.TelegramPoller;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/// Telegram joins when there is a token; without a network it joins later by itself.
final class Telegram {
    private static final Duration POLL_FOR = Duration.ofSeconds(50);
    private static final int WORKERS = 4;

    private Telegram() {}

    static void join(Application application, String token) {
        var api = application.config.telegramApi();
        var url = TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() > 0 ? api.getPort() : api.getScheme().equals("https") ? 443 : 80)
                .testServer(false)
                .build();
        var http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(POLL_FOR.plusSeconds(15))
                .build();
        application.open(() -> {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        });
        var client = new OkHttpTelegramClient(http, token, url);
        var channel = new TelegramChannel(client);
        application.add(channel, Pace.telegram(), WORKERS);
        new TelegramCommands(client, application.texts).publish();
        application.open(new TelegramPoller(
                        client,
                        application.inbox::receive,
                        address -> Thread.startVirtualThread(() -> channel.showTyping(address)),
                        application.clock,
                        POLL_FOR)
                .start());
    }
}
