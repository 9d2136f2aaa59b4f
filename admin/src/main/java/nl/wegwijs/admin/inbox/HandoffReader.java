package nl.wegwijs.admin.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Puts together what the page of one hand-off shows.
final class HandoffReader {
    private final Supplier<Knowledge> knowledge;
    private final Gemeenten gemeenten;
    private final InstantSource clock;

    HandoffReader(Supplier<Knowledge> knowledge, Gemeenten gemeenten, InstantSource clock) {
        this.knowledge = knowledge;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    HandoffPage read(
            Stores stores,
            Frame frame,
            SignedIn who,
            Handoff handoff,
            HandoffPages.Typed typed,
            List<String> mistakes) {
        var language = Language.find(handoff.language()).orElse(Language.NL);
        var mayAnswer = who.is(Role.REGIEVOERDER) && !handoff.isClosed() && handoff.chatId() != 0;
        return new HandoffPage(
                frame,
                handoff.publicId(),
                handoff.gemeente(),
                gemeenten.nameOf(handoff.gemeente()),
                Optional.of(new HandoffPage.Question(handoff.question(), language.tag(), language.ownName()))
                        .filter(question -> !question.text().isEmpty()),
                language == Language.NL,
                consent(stores, frame, handoff),
                topic(frame.language(), handoff),
                status(stores, frame, handoff),
                new ConversationReader(stores, frame.language()).read(frame, handoff),
                mayAnswer ? Optional.of(work(who, handoff)) : Optional.empty(),
                handoff.isClosed() ? List.of() : colleagues(stores, handoff),
                mayAnswer && handoff.takenBy().filter(id -> id != who.id()).isEmpty()
                        ? Optional.of(HandoffPage.Closing.of(typed.outcome(), typed.note()))
                        : Optional.empty(),
                typed.answer(),
                mistakes);
    }

    /// Who else could have it: the regievoerders of this gemeente.
    List<HandoffPage.Colleague> colleagues(Stores stores, Handoff handoff) {
        var running = stores.handoffs().countsOpenPerStaff(handoff.gemeente());
        var with = handoff.takenBy().or(handoff::assignedTo);
        return stores.staff().all().stream()
                .filter(staff ->
                        staff.has(Role.REGIEVOERDER.key()) && staff.gemeente().equals(handoff.gemeente()))
                .filter(staff ->
                        !staff.isEnded() && with.filter(id -> id == staff.id()).isEmpty())
                .map(staff -> new HandoffPage.Colleague(
                        staff.id(), staff.name(), staff.present(), running.getOrDefault(staff.id(), 0)))
                .toList();
    }

    private static HandoffPage.Work work(SignedIn who, Handoff handoff) {
        var isOpen = handoff.takenBy().isEmpty();
        var isMine = handoff.takenBy().filter(id -> id == who.id()).isPresent();
        return new HandoffPage.Work(isOpen, !isOpen && !isMine, isOpen || isMine);
    }

    private static Optional<HandoffPage.Consented> consent(Stores stores, Frame frame, Handoff handoff) {
        return stores.consents().ofNewcomer(handoff.newcomerId()).stream()
                .filter(consent ->
                        consent.what().equals("handoff") && consent.givenAt().equals(handoff.consentAt()))
                .findFirst()
                .map(consent -> new HandoffPage.Consented(
                        consent.words(), consent.language(), Moments.dayAndTime(consent.givenAt(), frame.language())));
    }

    private Optional<HandoffPage.Topic> topic(Language language, Handoff handoff) {
        return knowledge.get().kaart().findTopic(handoff.context()).map(topic -> {
            var title = topic.findText(language)
                    .or(() -> topic.findText(Language.NL))
                    .map(text -> text.title())
                    .orElse(topic.id());
            return new HandoffPage.Topic(topic.id(), title);
        });
    }

    private HandoffPage.Status status(Stores stores, Frame frame, Handoff handoff) {
        var now = clock.instant();
        Map<Long, String> names = stores.staff().all().stream().collect(Collectors.toMap(Staff::id, Staff::name));
        return new HandoffPage.Status(
                handoff.state(),
                Moments.dayAndTime(handoff.createdAt(), frame.language()),
                Waiting.since(handoff, now),
                Waiting.due(handoff, frame.language()),
                Waiting.isOverdue(handoff, now),
                handoff.takenBy().map(names::get),
                Waiting.assigned(handoff).map(names::get),
                handoff.closedAt().map(at -> ended(frame, handoff, at, names)));
    }

    private static HandoffPage.Ended ended(Frame frame, Handoff handoff, Instant at, Map<Long, String> names) {
        return new HandoffPage.Ended(
                handoff.outcome(),
                Moments.dayAndTime(at, frame.language()),
                handoff.closedBy().map(names::get),
                Optional.of(handoff.note()).filter(note -> !note.isEmpty()));
    }
}
