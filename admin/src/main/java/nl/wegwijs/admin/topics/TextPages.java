package nl.wegwijs.admin.topics;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Conflict;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.document.Document;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicFile;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// Editing the text of a topic in one language, and its history.
public final class TextPages {
    private final Database database;
    private final LiveKnowledge knowledge;
    private final Texts texts;
    private final Texts chatTexts;
    private final InstantSource clock;

    TextPages(Database database, LiveKnowledge knowledge, Texts texts, Texts chatTexts, InstantSource clock) {
        this.database = database;
        this.knowledge = knowledge;
        this.texts = texts;
        this.chatTexts = chatTexts;
        this.clock = clock;
    }

    /// @param version  the one that the editor started from
    /// @param meanwhile who saved something else since then
    /// @param preview  as asked for, not saved
    /// @param reading  of a Dutch text
    record TextPage(
            Frame frame,
            String topicId,
            String title,
            String tag,
            String languageName,
            String textDir,
            boolean isDutch,
            long version,
            List<TextForm.Field> fields,
            List<TextForm.StatusChoice> statuses,
            List<String> problems,
            Optional<Saved> meanwhile,
            Optional<CardView> preview,
            Optional<ReadingView> reading)
            implements ConsolePage {}

    record Saved(String by, String at) {}

    record HistoryPage(
            Frame frame,
            String topicId,
            String title,
            String tag,
            String languageName,
            String textDir,
            List<Version> versions,
            List<String> problems)
            implements ConsolePage {}

    /// @param fields what the version said; empty when it removed the text
    record Version(long number, String by, String at, boolean isCurrent, List<TextForm.Field> fields) {}

    /// The text in the address.
    private record Place(Topic topic, TextDocument document, Optional<Document> latest) {
        long version() {
            return latest.map(Document::version).orElse(0L);
        }

        TopicText text() {
            return latest.flatMap(saved -> document.read(saved.text())).orElseGet(document::blank);
        }
    }

    public void edit(Visit visit) {
        var place = place(visit);
        visit.show(page(visit, place, place.text(), List.of(), Optional.empty(), Optional.empty()));
    }

    public void save(Visit visit) {
        var place = place(visit);
        var text = TextForm.read(visit, place.document().language());
        var problems = problems(visit, place, text);
        if (visit.form("act").equals("preview")) {
            visit.show(page(visit, place, text, problems, Optional.empty(), preview(visit, place, text)));
        } else if (!problems.isEmpty()) {
            visit.showMistakes(page(visit, place, text, problems, Optional.empty(), Optional.empty()));
        } else if (place.version() != startedFrom(visit)) {
            showConflict(visit, place, text);
        } else {
            saveAndReturn(visit, place, text);
        }
    }

    public void history(Visit visit) {
        visit.show(historyPage(visit, List.of()));
    }

    /// Saves what an earlier version said as a new one: nothing is ever lost.
    public void restore(Visit visit) {
        var place = place(visit);
        var earlier = database
                .read(stores -> stores.documents().history(place.document().path()))
                .stream()
                .filter(version -> Long.toString(version.version()).equals(visit.form("version")))
                .findFirst()
                .flatMap(version -> place.document().read(version.text()))
                .orElseThrow(Refusal::notFound);
        var problems = problems(visit, place, earlier);
        if (!problems.isEmpty()) {
            visit.showMistakes(historyPage(visit, problems));
            return;
        }
        publish(visit, place, earlier);
        visit.redirect(address(place) + "/history?done=restored");
    }

    private void saveAndReturn(Visit visit, Place place, TopicText text) {
        try {
            publish(visit, place, text);
            visit.redirect("/console/topics/%s?language=%s&done=saved"
                    .formatted(place.topic().id(), place.document().language().tag()));
        } catch (Conflict somebodyWasFirst) {
            showConflict(visit, place(visit), text);
        }
    }

    private void showConflict(Visit visit, Place place, TopicText mine) {
        var meanwhile = place.latest().map(saved -> saved(saved, visit.language()));
        visit.showMistakes(page(visit, place, mine, List.of(), meanwhile, Optional.empty()));
    }

    /// Newcomers get the new text from now on; translations of a Dutch text that says something else are out of date.
    private void publish(Visit visit, Place place, TopicText text) {
        var edits = new ArrayList<LiveKnowledge.Edit>();
        edits.add(new LiveKnowledge.Edit(place.document().path(), TopicFile.write(text), place.version()));
        boolean isMinor = visit.form("minor").equals("yes");
        if (text.language() == Language.NL && !isMinor && !TextForm.saysTheSame(text, place.text())) {
            edits.addAll(outdated(place.topic()));
        }
        knowledge.publish(edits, visit.who().actor());
    }

    private List<LiveKnowledge.Edit> outdated(Topic topic) {
        return database.read(stores -> topic.texts().values().stream()
                .filter(text -> text.language() != Language.NL && text.status() != TextStatus.OUTDATED)
                .flatMap(text -> {
                    var path = new TextDocument(topic.id(), text.language()).path();
                    return stores.documents().find(path).stream()
                            .map(latest ->
                                    new LiveKnowledge.Edit(path, TopicFile.write(outdated(text)), latest.version()));
                })
                .toList());
    }

    private static TopicText outdated(TopicText text) {
        return new TopicText(
                text.language(),
                TextStatus.OUTDATED,
                text.title(),
                text.answer(),
                text.steps(),
                text.deadline(),
                text.bring(),
                text.mistakes(),
                text.volunteer(),
                text.may(),
                text.mayNot());
    }

    private List<String> problems(Visit visit, Place place, TopicText text) {
        var words = new ProblemWords(texts, visit.language());
        return knowledge.problems(place.document().path(), TopicFile.write(text)).stream()
                .map(words::say)
                .distinct()
                .toList();
    }

    private Optional<CardView> preview(Visit visit, Place place, TopicText text) {
        if (text.title().isEmpty()) {
            return Optional.empty();
        }
        var kaart = knowledge.get().kaart();
        var today = LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
        return Optional.of(CardView.of(
                kaart,
                CardView.with(place.topic(), text),
                text.language(),
                TopicPages.gemeente(visit, kaart),
                today,
                chatTexts));
    }

    /// After a conflict the form goes on from the newest version: saving again is a choice made with both in view.
    private TextPage page(
            Visit visit,
            Place place,
            TopicText text,
            List<String> problems,
            Optional<Saved> meanwhile,
            Optional<CardView> preview) {
        var language = place.document().language();
        var version = meanwhile.isPresent() || visit.form("version").isEmpty() ? place.version() : startedFrom(visit);
        return new TextPage(
                visit.frame(Section.TOPICS),
                place.topic().id(),
                titleOf(place.topic()),
                language.tag(),
                language.ownName(),
                language.direction().html(),
                language == Language.NL,
                version,
                TextForm.fields(place.topic(), text, meanwhile.map(_ -> place.text())),
                TextForm.statuses(text),
                problems,
                meanwhile,
                preview,
                language == Language.NL && !text.title().isEmpty()
                        ? Optional.of(ReadingView.of(text, knowledge.get().kaart(), texts, visit.language()))
                        : Optional.empty());
    }

    private HistoryPage historyPage(Visit visit, List<String> problems) {
        var place = place(visit);
        var language = place.document().language();
        var versions = database
                .read(stores -> stores.documents().history(place.document().path()))
                .stream()
                .map(saved -> version(saved, place, visit.language()))
                .toList();
        return new HistoryPage(
                visit.frame(Section.TOPICS),
                place.topic().id(),
                titleOf(place.topic()),
                language.tag(),
                language.ownName(),
                language.direction().html(),
                versions,
                problems);
    }

    private Version version(Document document, Place place, Language language) {
        var saved = saved(document, language);
        var fields = place.document()
                .read(document.text())
                .map(text -> TextForm.fields(place.topic(), text, Optional.empty()).stream()
                        .filter(field -> !field.value().isEmpty())
                        .toList())
                .orElse(List.of());
        return new Version(document.version(), saved.by(), saved.at(), document.version() == place.version(), fields);
    }

    private Saved saved(Document document, Language language) {
        return new Saved(author(document.editedBy(), language), Moments.dayAndTime(document.editedAt(), language));
    }

    /// A name, or what else brought the text in.
    private String author(String editedBy, Language language) {
        if (!editedBy.matches("staff:\\d+")) {
            var key = "history.by_" + editedBy;
            return texts.has(language, key) ? texts.say(language, key) : editedBy;
        }
        long id = Long.parseLong(editedBy.substring("staff:".length()));
        return database.read(stores -> stores.staff().get(id)).name();
    }

    private Place place(Visit visit) {
        var topic = knowledge.get().kaart().findTopic(visit.path("topic")).orElseThrow(Refusal::notFound);
        var language = Language.find(visit.path("language"))
                .filter(found -> found.tag().equals(visit.path("language")))
                .orElseThrow(Refusal::notFound);
        var document = new TextDocument(topic.id(), language);
        return new Place(
                topic, document, database.read(stores -> stores.documents().find(document.path())));
    }

    private static long startedFrom(Visit visit) {
        try {
            return Long.parseLong(visit.form("version"));
        } catch (NumberFormatException odd) {
            return -1;
        }
    }

    private static String titleOf(Topic topic) {
        return topic.findText(Language.NL).map(TopicText::title).orElse(topic.id());
    }

    private static String address(Place place) {
        return "/console/topics/" + place.topic().id() + "/"
                + place.document().language().tag();
    }
}
