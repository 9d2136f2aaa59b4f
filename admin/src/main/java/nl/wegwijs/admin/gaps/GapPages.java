package nl.wegwijs.admin.gaps;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.document.Document;
import nl.wegwijs.db.gap.Gap;
import nl.wegwijs.knowledge.content.Phrasing;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicFile;
import nl.wegwijs.knowledge.language.Language;

/// What people asked and we could not answer, grouped by likeness across languages. An editor gives a group to a topic,
/// whose next reader then finds it, or puts it away.
public final class GapPages {
    private static final int MOST = 300;
    private static final String ADDRESS = "/console/gaps";
    private static final String WRITER = "asked";

    private final Database database;
    private final LiveKnowledge knowledge;
    private final InstantSource clock;

    public GapPages(Database database, LiveKnowledge knowledge, InstantSource clock) {
        this.database = database;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    record GapsPage(Frame frame, int count, List<GroupView> groups, List<Choice> topics) implements ConsolePage {
        public boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    /// @param nearest the topics that came nearest, which are likely the right ones to add to
    record GroupView(int number, int count, List<Line> lines, List<Choice> nearest) {
        public boolean isNear() {
            return !nearest.isEmpty();
        }
    }

    record Line(long id, String text, String tag, String dir, String languageName, String gemeente) {}

    record Choice(String id, String title, String lang) {}

    public void show(Visit visit) {
        visit.show(page(visit));
    }

    /// Adds the questions of a group to the topic: from now on they find it. What was masked or is said of another
    /// topic
    /// already stays out.
    public void add(Visit visit) {
        var kaart = knowledge.get().kaart();
        var topic = kaart.findTopic(visit.form("topic")).orElseThrow(Refusal::notFound);
        var chosen = chosen(visit);
        var byLanguage = new TreeMap<Language, List<String>>();
        for (var gap : chosen) {
            Language.find(gap.language())
                    .filter(language -> !gap.maskedText().contains(NumberMask.COVER))
                    .ifPresent(language -> byLanguage
                            .computeIfAbsent(language, unused -> new ArrayList<>())
                            .add(String.join(" ", gap.maskedText().split("\\s+"))));
        }
        var edits = byLanguage.entrySet().stream()
                .map(entry -> edit(topic, entry.getKey(), entry.getValue()))
                .filter(edit -> knowledge.problems(edit.path(), edit.text()).isEmpty())
                .toList();
        if (!edits.isEmpty()) {
            knowledge.publish(edits, visit.who().actor());
        }
        close(visit, chosen);
        visit.redirect(ADDRESS + "?done=added");
    }

    public void putAway(Visit visit) {
        close(visit, chosen(visit));
        visit.redirect(ADDRESS + "?done=put_away");
    }

    private LiveKnowledge.Edit edit(Topic topic, Language language, List<String> asked) {
        var path = "topics/%s/%s.phrasings.txt".formatted(topic.id(), language.tag());
        var phrasings = new ArrayList<>(topic.phrasings().getOrDefault(language, List.of()));
        asked.stream()
                .map(text -> new Phrasing(text, language.tag() + "-" + WRITER))
                .forEach(phrasings::add);
        var version = database.read(stores -> stores.documents().history(path)).stream()
                .mapToLong(Document::version)
                .max()
                .orElse(0);
        return new LiveKnowledge.Edit(path, TopicFile.write(phrasings), version);
    }

    private void close(Visit visit, List<Gap> gaps) {
        var now = clock.instant();
        var staffId = visit.who().id();
        database.update(stores -> gaps.forEach(gap -> stores.gaps().close(gap.id(), staffId, now)));
    }

    private List<Gap> chosen(Visit visit) {
        var ids = visit.forms("gap");
        return open().stream()
                .filter(gap -> ids.contains(Long.toString(gap.id())))
                .toList();
    }

    private List<Gap> open() {
        return database.read(stores -> stores.gaps().open(MOST));
    }

    private GapsPage page(Visit visit) {
        var gaps = open();
        var groups = new ArrayList<GroupView>();
        for (var group : GapGroups.of(knowledge.get(), gaps)) {
            groups.add(view(groups.size() + 1, group, visit.language()));
        }
        var topics = knowledge.get().kaart().topics().stream()
                .map(topic -> choice(topic, visit.language()))
                .sorted(Comparator.comparing(Choice::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new GapsPage(visit.frame(Section.GAPS), gaps.size(), groups, topics);
    }

    private GroupView view(int number, List<Gap> group, Language reader) {
        var kaart = knowledge.get().kaart();
        var nearest = group.stream()
                .flatMap(gap -> Stream.of(gap.nearest().split(",")))
                .map(kaart::findTopic)
                .flatMap(Optional::stream)
                .distinct()
                .limit(3)
                .map(topic -> choice(topic, reader))
                .toList();
        return new GroupView(
                number, group.size(), group.stream().map(this::line).toList(), nearest);
    }

    private Line line(Gap gap) {
        var language = Language.find(gap.language()).orElse(Language.NL);
        var gemeente = knowledge
                .get()
                .kaart()
                .findGemeente(gap.gemeente())
                .map(found -> found.name())
                .orElse("");
        return new Line(
                gap.id(),
                gap.maskedText(),
                language.tag(),
                language.isRightToLeft() ? "rtl" : "ltr",
                language.ownName(),
                gemeente);
    }

    private static Choice choice(Topic topic, Language reader) {
        var text = topic.findText(reader).or(() -> topic.findText(Language.NL));
        return new Choice(
                topic.id(),
                text.map(found -> found.title()).orElse(topic.id()),
                text.map(found -> found.language().tag()).orElse(Language.NL.tag()));
    }
}
