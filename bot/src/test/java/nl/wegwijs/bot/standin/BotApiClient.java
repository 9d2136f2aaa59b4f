package nl.wegwijs.bot.standin;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The library's client, pointed at a stand-in.
public final class BotApiClient {
    private BotApiClient() {}

    public static TelegramClient of(int port) {
        return of(port, BotApiStandIn.TOKEN);
    }

    public static TelegramClient of(int port, String token) {
        var url = TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(port)
                .testServer(false)
                .build();
        var http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(60))
                .build();
        return new OkHttpTelegramClient(http, token, url);
    }
}
