package nl.wegwijs.admin.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;

/// Reads the inbox of one gemeente as one member of staff sees it.
final class InboxReader {
    private static final int FIRST_WORDS = 120;
    private static final int MOST_CLOSED = 20;
    private static final Duration LATELY = Duration.ofDays(14);

    private final Stores stores;
    private final SignedIn who;
    private final Instant now;
    private final Map<Long, String> names;

    InboxReader(Stores stores, SignedIn who, Instant now) {
        this.stores = stores;
        this.who = who;
        this.now = now;
        this.names = stores.staff().all().stream().collect(Collectors.toMap(Staff::id, Staff::name));
    }

    InboxList read(Frame frame, String gemeente) {
        var running = stores.handoffs().inbox(gemeente);
        var closed = stores.handoffs().closed(gemeente, MOST_CLOSED).stream()
                .filter(handoff ->
                        handoff.closedAt().filter(now.minus(LATELY)::isBefore).isPresent())
                .toList();
        return new InboxList(
                frame,
                List.of(
                        group("mine", running, this::isMine),
                        group("open", running, handoff -> !isTaken(handoff) && !isMine(handoff)),
                        group("colleagues", running, handoff -> isTaken(handoff) && !isMine(handoff)),
                        group("closed", closed, handoff -> true)));
    }

    private InboxList.Group group(String key, List<Handoff> handoffs, Predicate<Handoff> belongs) {
        return new InboxList.Group(
                key, handoffs.stream().filter(belongs).map(this::item).toList());
    }

    /// Taken by me, or given to me and not taken yet.
    private boolean isMine(Handoff handoff) {
        return handoff.takenBy()
                .or(handoff::assignedTo)
                .filter(id -> id == who.id())
                .isPresent();
    }

    private static boolean isTaken(Handoff handoff) {
        return handoff.takenBy().isPresent();
    }

    private InboxList.Item item(Handoff handoff) {
        var chat = stores.chats().find(handoff.chatId());
        var language = Language.find(handoff.language()).orElse(Language.NL);
        return new InboxList.Item(
                handoff.publicId(),
                firstWords(handoff.question()),
                language.tag(),
                language.ownName(),
                Moments.dayAndTime(handoff.createdAt(), who.language()),
                Waiting.since(handoff, now),
                Waiting.due(handoff, who.language()),
                Waiting.isOverdue(handoff, now),
                handoff.takenBy().map(names::get),
                Waiting.assigned(handoff).map(names::get),
                isTaken(handoff) && chat.filter(this::newcomerWroteLast).isPresent(),
                chat.filter(Chat::isBlocked).isPresent(),
                ended(handoff));
    }

    private Optional<InboxList.Ended> ended(Handoff handoff) {
        return handoff.closedAt()
                .map(at -> new InboxList.Ended(handoff.outcome(), Moments.dayAndTime(at, who.language())));
    }

    private boolean newcomerWroteLast(Chat chat) {
        return stores.messages().latestOfChat(chat.id(), 1).stream()
                .anyMatch(message -> message.direction().equals("in"));
    }

    private static String firstWords(String question) {
        var line = question.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= FIRST_WORDS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)).strip() + "…";
    }
}
