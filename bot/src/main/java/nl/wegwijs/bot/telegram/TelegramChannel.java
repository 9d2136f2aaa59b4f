package nl.wegwijs.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.SendResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Sends to Telegram and tells in our words what became of it.
public final class TelegramChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);
    /// Longer labels stand on a row of their own, so that they are not cut off on a narrow phone.
    private static final int SHORT_LABEL = 14;
    private static final Duration WRONG_TOKEN_WAIT = Duration.ofMinutes(1);

    private final TelegramClient client;

    public TelegramChannel(TelegramClient client) {
        this.client = client;
    }

    @Override
    public String id() {
        return "telegram";
    }

    /// A long text goes in several messages, the buttons under the last. When a later one must be tried again, all
    /// are.
    @Override
    public SendResult send(String address, Reply reply) {
        try {
            return sendAll(address, TelegramText.pages(reply), ParseMode.HTML, keyboard(reply.buttons()));
        } catch (TelegramApiRequestException refused) {
            return isUnreadable(refused) ? sendPlain(address, reply, refused) : refusal(refused);
        } catch (TelegramApiValidationException impossible) {
            return new SendResult.Undeliverable("not a message that Telegram takes", false);
        } catch (TelegramApiException unreachable) {
            return new SendResult.RetryLater(Duration.ZERO, "Telegram cannot be reached");
        }
    }

    @Override
    public void showTyping(String address) {
        try {
            client.execute(
                    SendChatAction.builder().chatId(address).action("typing").build());
        } catch (TelegramApiException | RuntimeException unimportant) {
            LOG.debug("no typing action: {}", unimportant.getClass().getSimpleName());
        }
    }

    /// Words without layout are better than no words.
    private SendResult sendPlain(String address, Reply reply, TelegramApiRequestException why) {
        LOG.error("Telegram cannot read our layout: {}", why.getApiResponse());
        try {
            return sendAll(address, TelegramText.plainPages(reply), "", Optional.empty());
        } catch (TelegramApiRequestException refused) {
            return refusal(refused);
        } catch (TelegramApiException unreachable) {
            return new SendResult.RetryLater(Duration.ZERO, "Telegram cannot be reached");
        }
    }

    private SendResult sendAll(
            String address, List<String> pages, String parseMode, Optional<InlineKeyboardMarkup> keyboard)
            throws TelegramApiException {
        var lastId = "";
        for (var page : pages) {
            var message = SendMessage.builder()
                    .chatId(address)
                    .text(page)
                    .linkPreviewOptions(
                            LinkPreviewOptions.builder().isDisabled(true).build())
                    .build();
            if (!parseMode.isEmpty()) {
                message.setParseMode(parseMode);
            }
            if (page == pages.getLast()) {
                keyboard.ifPresent(message::setReplyMarkup);
            }
            message.validate();
            lastId = String.valueOf(client.execute(message).getMessageId());
        }
        return new SendResult.Sent(lastId);
    }

    private static boolean isUnreadable(TelegramApiRequestException refused) {
        return Integer.valueOf(400).equals(refused.getErrorCode()) && !isGone(refused);
    }

    private static SendResult refusal(TelegramApiRequestException refused) {
        var code = Optional.ofNullable(refused.getErrorCode()).orElse(0);
        var reason = "Telegram said " + code;
        return switch (code) {
            case 429 -> new SendResult.RetryLater(retryAfter(refused), reason);
            case 403 -> new SendResult.Undeliverable(reason, true);
            case 400 -> new SendResult.Undeliverable(reason, isGone(refused));
            case 401, 404 -> new SendResult.RetryLater(WRONG_TOKEN_WAIT, reason + ": is the token right?");
            default -> new SendResult.RetryLater(Duration.ZERO, reason);
        };
    }

    private static Duration retryAfter(TelegramApiRequestException refused) {
        var parameters = refused.getParameters();
        var seconds = parameters == null || parameters.getRetryAfter() == null ? 1 : parameters.getRetryAfter();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private static boolean isGone(TelegramApiRequestException refused) {
        var response = Optional.ofNullable(refused.getApiResponse()).orElse("");
        return response.contains("chat not found")
                || response.contains("deactivated")
                || response.contains("PEER_ID_INVALID");
    }

    /// Telegram has no button that dials: numbers stand in the text, where a phone makes them tappable.
    private static Optional<InlineKeyboardMarkup> keyboard(List<Button> buttons) {
        var rows = new ArrayList<InlineKeyboardRow>();
        var row = new InlineKeyboardRow();
        for (var button : buttons) {
            if (button instanceof Button.Call) {
                continue;
            }
            var isLong = button.label().length() > SHORT_LABEL;
            if (!row.isEmpty() && (isLong || row.size() == 2)) {
                rows.add(row);
                row = new InlineKeyboardRow();
            }
            row.add(telegramButton(button));
            if (isLong) {
                rows.add(row);
                row = new InlineKeyboardRow();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }

    private static InlineKeyboardButton telegramButton(Button button) {
        return switch (button) {
            case Button.Press press ->
                InlineKeyboardButton.builder()
                        .text(Emoji.of(press.icon()) + press.label())
                        .callbackData(press.data())
                        .build();
            case Button.Open open ->
                InlineKeyboardButton.builder()
                        .text(open.label())
                        .url(open.url())
                        .build();
            case Button.Call call -> throw new IllegalStateException("Telegram cannot dial");
        };
    }
}
