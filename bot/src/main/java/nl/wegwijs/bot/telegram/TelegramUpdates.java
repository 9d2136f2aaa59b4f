package nl.wegwijs.bot.telegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.bot.channel.Incoming;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// From Telegram's update to an [Incoming]. Group chats and what we did not ask for are left alone.
final class TelegramUpdates {
    private static final String LINK_TO_CARD = "card_";

    private TelegramUpdates() {}

    static Optional<Incoming> read(Update update, InstantSource clock) {
        var id = Integer.toString(update.getUpdateId());
        if (update.hasCallbackQuery()) {
            var query = update.getCallbackQuery();
            var message = query.getMessage();
            if (message == null || query.getData() == null || !message.getChat().isUserChat()) {
                return Optional.empty();
            }
            return Optional.of(incoming(message.getChatId(), id, new Incoming.Press(query.getData()), clock.instant()));
        }
        if (update.hasMessage() && update.getMessage().getChat().isUserChat()) {
            var message = update.getMessage();
            return Optional.of(incoming(message.getChatId(), id, content(message), clock.instant()));
        }
        return Optional.empty();
    }

    private static Incoming incoming(long chatId, String id, Incoming.Content content, Instant at) {
        return new Incoming("telegram", Long.toString(chatId), id, content, at);
    }

    private static Incoming.Content content(Message message) {
        if (message.hasText()) {
            return text(message.getText());
        }
        if (message.hasVoice() || message.hasAudio()) {
            return new Incoming.Unreadable("voice");
        }
        if (message.hasPhoto()) {
            return new Incoming.Unreadable("photo");
        }
        if (message.hasLocation()) {
            return new Incoming.Unreadable("location");
        }
        return new Incoming.Unreadable(message.hasDocument() ? "file" : "other");
    }

    private static Incoming.Content text(String text) {
        var words = text.strip().split("\\s+", 2);
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "/start" -> new Incoming.Start(words.length > 1 ? topic(words[1]) : "", "");
            case "/menu", "/help", "/hulp" -> new Incoming.Press("do:menu");
            case "/human", "/mens" -> new Incoming.Press("do:human");
            case "/stop" -> new Incoming.Press("do:stop");
            case "/data", "/gegevens" -> new Incoming.Press("do:show_data");
            case "/delete", "/verwijder" -> new Incoming.Press("do:delete_data");
            case "/language", "/taal" -> new Incoming.Press("do:change_language");
            case "/gemeente" -> new Incoming.Press("do:change_gemeente");
            default -> new Incoming.Text(text);
        };
    }

    private static String topic(String parameter) {
        return parameter.startsWith(LINK_TO_CARD) ? parameter.substring(LINK_TO_CARD.length()) : "";
    }
}
