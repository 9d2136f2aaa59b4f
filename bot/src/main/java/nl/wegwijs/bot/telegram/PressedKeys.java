package nl.wegwijs.bot.telegram;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// What a person sees of a key that they pressed: its little clock goes, and a choice that is made once (a
/// language, a gemeente, yes or no) gives way to the words on the key. Decoration: when it fails, nothing else
/// does.
final class PressedKeys {
    private static final Logger LOG = LoggerFactory.getLogger(PressedKeys.class);
    private static final int LONGEST = 4_096;
    /// What the person said; it promises nothing about what came of it.
    private static final String SAID = "💬 ";

    private final TelegramClient client;

    PressedKeys(TelegramClient client) {
        this.client = client;
    }

    /// Returns at once.
    void pressed(CallbackQuery query) {
        Thread.ofVirtual().name("telegram-key").start(() -> {
            attempt(new AnswerCallbackQuery(query.getId()));
            if (isChosenOnce(query.getData()) && query.getMessage() instanceof Message message) {
                label(message, query.getData()).ifPresent(label -> show(message, label));
            }
        });
    }

    static boolean isChosenOnce(String data) {
        return data != null
                && (data.startsWith("lang:")
                        || data.startsWith("gem:")
                        || data.startsWith("yes:")
                        || data.startsWith("no:")
                        || data.equals("send"));
    }

    private void show(Message message, String label) {
        var text = Optional.ofNullable(message.getText()).orElse("") + "\n\n" + SAID + label;
        if (!message.hasText() || text.length() > LONGEST) {
            attempt(EditMessageReplyMarkup.builder()
                    .chatId(message.getChatId())
                    .messageId(message.getMessageId())
                    .build());
            return;
        }
        attempt(EditMessageText.builder()
                .chatId(message.getChatId())
                .messageId(message.getMessageId())
                .text(text)
                .entities(Optional.ofNullable(message.getEntities()).orElse(List.of()))
                .build());
    }

    /// Empty when the keyboard is gone already.
    private static Optional<String> label(Message message, String data) {
        return Optional.ofNullable(message.getReplyMarkup()).stream()
                .flatMap(keyboard -> keyboard.getKeyboard().stream())
                .flatMap(List::stream)
                .filter(key -> data.equals(key.getCallbackData()))
                .map(key -> key.getText())
                .findFirst();
    }

    private void attempt(BotApiMethod<?> call) {
        try {
            client.execute(call);
        } catch (TelegramApiException | RuntimeException unimportant) {
            LOG.debug(
                    "{} did not work: {}",
                    call.getMethod(),
                    unimportant.getClass().getSimpleName());
        }
    }
}
