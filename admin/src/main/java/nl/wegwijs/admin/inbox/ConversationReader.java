package nl.wegwijs.admin.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;

/// Reads what was said from the hand-off until it was closed, and nothing from before or after: more the newcomer did
/// not agree to show.
final class ConversationReader {
    private static final int MOST_MESSAGES = 300;
    private static final Set<String> NOT_SAID = Set.of("press", "start");
    private static final String UNDELIVERABLE = "undeliverable";

    private final Stores stores;
    private final Language language;
    private final Map<Long, String> names;

    ConversationReader(Stores stores, Language language) {
        this.stores = stores;
        this.language = language;
        this.names = stores.staff().all().stream().collect(Collectors.toMap(Staff::id, Staff::name));
    }

    Conversation read(Frame frame, Handoff handoff) {
        var chat = stores.chats().find(handoff.chatId());
        var sent = stores.outbox().ofChatAfter(handoff.chatId(), 0);
        var said = stores.messages().latestOfChat(handoff.chatId(), MOST_MESSAGES).stream()
                .filter(message -> isWithin(handoff, message) && !NOT_SAID.contains(message.kind()))
                .map(message -> said(message, sent))
                .toList();
        return new Conversation(
                frame,
                said,
                chat.flatMap(known -> known.blockedAt()).map(at -> Moments.dayAndTime(at, language)),
                said.stream()
                        .anyMatch(each ->
                                each.delivery().filter(UNDELIVERABLE::equals).isPresent()));
    }

    private static boolean isWithin(Handoff handoff, Message message) {
        return !message.at().isBefore(handoff.createdAt())
                && handoff.closedAt().filter(message.at()::isAfter).isEmpty();
    }

    private Conversation.Said said(Message message, List<OutboxRow> sent) {
        var by = by(message);
        var text = words(message);
        return new Conversation.Said(
                by,
                by.equals("staff") ? nameOf(message.author()) : "",
                message.language(),
                text,
                text.isEmpty()
                        ? Optional.of(message.kind().equals("text") ? "forgotten" : "unreadable")
                        : Optional.empty(),
                Moments.dayAndTime(message.at(), language),
                by.equals("newcomer") ? Optional.empty() : delivery(message, sent));
    }

    /// What the assistant says in somebody's name ("anna reads your question") is the assistant's.
    private static String by(Message message) {
        if (message.direction().equals("in")) {
            return "newcomer";
        }
        return fromHuman(message).isPresent() ? "staff" : "assistant";
    }

    private static String words(Message message) {
        return fromHuman(message).map(Reply.FromHuman::text).orElse(message.text());
    }

    private static Optional<Reply.FromHuman> fromHuman(Message message) {
        return !message.body().isEmpty() && ReplyJson.read(message.body()) instanceof Reply.FromHuman human
                ? Optional.of(human)
                : Optional.empty();
    }

    private String nameOf(String author) {
        return names.getOrDefault(Long.valueOf(author.substring("staff:".length())), "");
    }

    /// What we said went into the outbox at the same moment, with the same body.
    private static Optional<String> delivery(Message message, List<OutboxRow> sent) {
        return sent.stream()
                .filter(row ->
                        row.createdAt().equals(message.at()) && row.replyJson().equals(message.body()))
                .findFirst()
                .map(row -> row.state().equals("claimed") ? "due" : row.state());
    }
}
