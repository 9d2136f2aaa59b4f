package nl.wegwijs.bot.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wegwijs.bot.channel.Incoming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Asks Telegram for updates and confirms them only when they are on disk.
///
/// The library's own polling session moves its offset before the consumer runs, and stops for ever, silently, when the
/// consumer throws. Here asking again *is* confirming: the offset moves after everything of a batch was taken in, the
/// loop survives whatever happens in it, and starting needs no network.
public final class TelegramPoller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int BATCH = 100;

    private final TelegramClient client;
    private final Consumer<Incoming> inbox;
    private final Consumer<String> showTyping;
    private final InstantSource clock;
    private final Duration pollFor;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile Instant lastAnswer = Instant.EPOCH;
    private int nextUpdate;
    private int failures;

    /// @param inbox      returns when the message is on disk
    /// @param showTyping is told the address of each text that arrives; must not block
    public TelegramPoller(
            TelegramClient client,
            Consumer<Incoming> inbox,
            Consumer<String> showTyping,
            InstantSource clock,
            Duration pollFor) {
        this.client = client;
        this.inbox = inbox;
        this.showTyping = showTyping;
        this.clock = clock;
        this.pollFor = pollFor;
        this.thread = Thread.ofPlatform().daemon().name("telegram-poller").unstarted(this::run);
    }

    public TelegramPoller start() {
        thread.start();
        return this;
    }

    /// When Telegram last answered; the epoch before the first answer. For health checks.
    public Instant lastAnswer() {
        return lastAnswer;
    }

    private void run() {
        var webhookGone = false;
        while (open) {
            try {
                if (!webhookGone) {
                    client.execute(new DeleteWebhook());
                    webhookGone = true;
                }
                takeIn(ask());
                failures = 0;
            } catch (TelegramApiException failed) {
                rest(failed);
            } catch (RuntimeException | Error bug) {
                LOG.error("polling stumbled and goes on", bug);
                rest(new TelegramApiException("a mistake of ours"));
            }
        }
    }

    private List<Update> ask() throws TelegramApiException {
        var updates = client.execute(GetUpdates.builder()
                .offset(nextUpdate)
                .limit(BATCH)
                .timeout(Math.toIntExact(pollFor.toSeconds()))
                .allowedUpdates(List.of("message", "callback_query"))
                .build());
        lastAnswer = clock.instant();
        return updates;
    }

    /// Chats beside one another, the messages of one chat one after another. Returns when all are on disk.
    private void takeIn(List<Update> updates) {
        var chats = updates.stream().collect(Collectors.groupingBy(TelegramPoller::chat));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ofChat : chats.values()) {
                threads.submit(() -> ofChat.forEach(this::takeIn));
            }
        }
        updates.stream().mapToInt(Update::getUpdateId).max().ifPresent(last -> nextUpdate = last + 1);
    }

    private void takeIn(Update update) {
        TelegramUpdates.read(update, clock).ifPresent(incoming -> {
            if (incoming.content() instanceof Incoming.Text) {
                showTyping.accept(incoming.address());
            }
            untilStored(incoming);
        });
        if (update.hasCallbackQuery()) {
            release(update.getCallbackQuery().getId());
        }
    }

    /// The database may be full or locked for a while; the person's words wait here rather than be lost.
    private void untilStored(Incoming incoming) {
        for (int attempt = 0; open; attempt++) {
            try {
                inbox.accept(incoming);
                return;
            } catch (RuntimeException notStored) {
                LOG.error("update {} could not be stored, attempt {}", incoming.externalId(), attempt + 1, notStored);
                pause(Duration.ofMillis(Math.min(30_000, 100L << Math.min(attempt, 8))));
            }
        }
        throw new IllegalStateException("closed before update " + incoming.externalId() + " was stored");
    }

    /// Takes the little clock off the button. Telegram forgets the query after a while; that harms nobody.
    private void release(String queryId) {
        try {
            client.execute(new AnswerCallbackQuery(queryId));
        } catch (TelegramApiException unimportant) {
            LOG.debug("callback query not answered: {}", unimportant.getClass().getSimpleName());
        }
    }

    private void rest(TelegramApiException failed) {
        failures++;
        var wait = Duration.ofMillis(Math.min(LONGEST_WAIT.toMillis(), 250L << Math.min(failures, 8)));
        if (failed instanceof TelegramApiRequestException refused) {
            wait = Optional.ofNullable(refused.getParameters())
                    .map(parameters -> parameters.getRetryAfter())
                    .map(Duration::ofSeconds)
                    .orElse(wait);
            LOG.warn("Telegram refused to give updates ({}); again in {}", refused.getErrorCode(), wait);
        } else if (open) {
            LOG.warn("Telegram cannot be reached; again in {}", wait);
        }
        pause(wait);
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    private static long chat(Update update) {
        if (update.hasMessage()) {
            return update.getMessage().getChatId();
        }
        return update.hasCallbackQuery() && update.getCallbackQuery().getMessage() != null
                ? update.getCallbackQuery().getMessage().getChatId()
                : update.getUpdateId();
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
