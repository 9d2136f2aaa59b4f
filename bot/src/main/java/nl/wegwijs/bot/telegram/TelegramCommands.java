package nl.wegwijs.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The menu beside Telegram's input field, in the language of the person's telephone. Everything works without it.
public final class TelegramCommands {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramCommands.class);
    private static final int ATTEMPTS = 8;
    /// Telegram takes languages of two letters only. Who reads another one gets the English menu.
    private static final Set<Language> NOT_ACCEPTED = Set.of(Language.KMR, Language.CKB);

    private final TelegramClient client;
    private final Texts texts;

    public TelegramCommands(TelegramClient client, Texts texts) {
        this.client = client;
        this.texts = texts;
    }

    /// Sets the menus in the background, and tries again for a while when Telegram cannot be reached.
    public Thread publish() {
        return Thread.ofVirtual().name("telegram-commands").start(this::untilPublished);
    }

    private void untilPublished() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (attempt > 0) {
                    Thread.sleep(Duration.ofSeconds(1L << attempt));
                }
                if (isPublished()) {
                    return;
                }
            }
            LOG.warn("Telegram's menu of commands could not be set; everything else works");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isPublished() {
        try {
            set(Language.EN, Optional.empty());
            for (var language : texts.languages()) {
                if (!NOT_ACCEPTED.contains(language)) {
                    set(language, Optional.of(language.tag()));
                }
            }
            return true;
        } catch (TelegramApiException | RuntimeException later) {
            LOG.debug("menu of commands not set: {}", later.getClass().getSimpleName());
            return false;
        }
    }

    private void set(Language language, Optional<String> code) throws TelegramApiException {
        var menu = SetMyCommands.builder().commands(commands(language));
        code.ifPresent(menu::languageCode);
        client.execute(menu.build());
    }

    private List<BotCommand> commands(Language language) {
        return List.of(
                command(language, "menu", "menu.menu"),
                command(language, "human", "menu.human"),
                command(language, "language", "menu.language"),
                command(language, "gemeente", "menu.gemeente"),
                command(language, "stop", "reminder.stop"),
                command(language, "data", "menu.data"),
                command(language, "delete", "delete.button"));
    }

    private BotCommand command(Language language, String name, String key) {
        return new BotCommand(name, texts.say(language, key));
    }
}
