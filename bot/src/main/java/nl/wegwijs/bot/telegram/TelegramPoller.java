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
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Asks Telegram for updates and confirms them only when they are on disk.
///
/// The library's own polling session moves its offset before the consumer runs, and stops for ever, silently, when
/// the consumer throws. Here asking again *is* confirming: the offset moves after everything of a batch was taken
/// in, the loop survives whatever happens in it, and starting needs no network.
public final class TelegramPoller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final int BATCH = 100;

    private final TelegramClient client;
    private final Consumer<Incoming> inbox;
    private final Consumer<String> showTyping;
    private final InstantSource clock;
    private final Duration pollFor;
    private final PressedKeys keys;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile Instant lastAnswer;
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
        this.keys = new PressedKeys(client);
        this.lastAnswer = clock.instant();
        this.thread = Thread.ofPlatform().daemon().name("telegram-poller").unstarted(this::run);
    }

    public TelegramPoller start() {
        thread.start();
        return this;
    }

    /// When Telegram last gave us updates, or told us that there are none; at first the moment of our start.
    public Instant lastAnswer() {
        return lastAnswer;
    }

    /// Nothing was heard from Telegram for longer than two rounds of asking. One lost round is ordinary.
    public boolean isSilent() {
        return lastAnswer.plus(pollFor.multipliedBy(2)).isBefore(clock.instant());
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
        var updates = client.execute(new UpdatesRequest(nextUpdate, BATCH, Math.toIntExact(pollFor.toSeconds())));
        lastAnswer = clock.instant();
        return updates;
    }

    /// Chats beside one another, the messages of one chat one after another. Returns when all are on disk, or when we
    /// close: then the offset stays, and Telegram gives them again.
    private void takeIn(List<Update> updates) {
        var chats = updates.stream()
                .flatMap(update -> read(update).stream())
                .collect(Collectors.groupingBy(arrival -> arrival.incoming().address()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ofChat : chats.values()) {
                threads.execute(() -> ofChat.forEach(this::takeIn));
            }
        }
        if (open) {
            updates.stream().mapToInt(Update::getUpdateId).max().ifPresent(last -> nextUpdate = last + 1);
        }
    }

    private void takeIn(Arrival arrival) {
        if (arrival.incoming().content() instanceof Incoming.Text) {
            showTyping(arrival.incoming().address());
        }
        untilStored(arrival.incoming());
        if (open && arrival.update().hasCallbackQuery()) {
            keys.pressed(arrival.update().getCallbackQuery());
        }
    }

    private record Arrival(Update update, Incoming incoming) {}

    private Optional<Arrival> read(Update update) {
        try {
            return TelegramUpdates.read(update, clock).map(incoming -> new Arrival(update, incoming));
        } catch (RuntimeException odd) {
            LOG.error("update {} has a shape that we do not know and is left out", update.getUpdateId(), odd);
            return Optional.empty();
        }
    }

    private void showTyping(String address) {
        try {
            showTyping.accept(address);
        } catch (RuntimeException unimportant) {
            LOG.debug("no typing action: {}", unimportant.toString());
        }
    }

    /// The database may be full or locked for a while; the person's words wait here rather than be lost.
    private void untilStored(Incoming incoming) {
        for (int attempt = 0; open; attempt++) {
            try {
                inbox.accept(incoming);
                return;
            } catch (RuntimeException | Error notStored) {
                LOG.error("update {} could not be stored, attempt {}", incoming.externalId(), attempt + 1, notStored);
                pause(Duration.ofMillis(Math.min(30_000, 100L << Math.min(attempt, 9))));
            }
        }
    }

    private void rest(TelegramApiException failed) {
        failures++;
        var wait = Duration.ofMillis(Math.min(LONGEST_WAIT.toMillis(), 250L << Math.min(failures, 8)));
        if (failed instanceof TelegramApiRequestException refused && refused.getErrorCode() != null) {
            wait = Optional.ofNullable(refused.getParameters())
                    .map(parameters -> parameters.getRetryAfter())
                    .map(Duration::ofSeconds)
                    .orElse(wait);
            LOG.warn("Telegram refused to give updates, {}; again in {}", explained(refused.getErrorCode()), wait);
        } else if (open) {
            LOG.warn("Telegram cannot be reached; again in {}", wait);
        }
        pause(wait);
    }

    private static String explained(int code) {
        return switch (code) {
            case 401, 404 -> code + ": is the token right?";
            case 409 -> code + ": another program asks with the same token";
            default -> Integer.toString(code);
        };
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    /// What is being stored now is finished first, as far as that is quick.
    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
