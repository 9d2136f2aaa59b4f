package nl.wegwijs.admin.topics;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.Fact;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Finding topics and reading one as a newcomer does.
public final class TopicPages {
    private final Supplier<Knowledge> knowledge;
    private final Texts chatTexts;
    private final InstantSource clock;

    TopicPages(Supplier<Knowledge> knowledge, Texts chatTexts, InstantSource clock) {
        this.knowledge = knowledge;
        this.chatTexts = chatTexts;
        this.clock = clock;
    }

    record TopicsPage(Frame frame, String query, int found, List<DomainGroup> domains) implements ConsolePage {}

    /// @param key  `D0` to `D5`
    /// @param icon the name of its picture
    record DomainGroup(String key, String icon, List<Row> topics) {}

    record Row(String id, String title, String lang, List<StatusLine> statuses, List<Named> missing) {
        public boolean lacksTexts() {
            return !missing.isEmpty();
        }
    }

    /// All languages whose text has this status.
    record StatusLine(String status, List<Named> languages) {}

    record Named(String tag, String name) {}

    record TopicPage(
            Frame frame,
            String id,
            String title,
            String titleLang,
            String domain,
            List<TextRow> texts,
            List<FactRow> facts,
            CardView card,
            List<Choice> languages,
            List<Choice> gemeenten,
            boolean mayEdit)
            implements ConsolePage {}

    /// @param status empty where there is no text
    record TextRow(String tag, String name, Optional<String> status) {}

    record FactRow(
            String says,
            String source,
            String sourceDate,
            Optional<String> checked,
            Optional<String> expires,
            boolean expired) {}

    record Choice(String key, String name, boolean chosen) {}

    public void list(Visit visit) {
        var query = visit.query("q");
        var groups = new ArrayList<DomainGroup>();
        for (var domain : Domain.values()) {
            var rows = knowledge.get().kaart().topics().stream()
                    .filter(topic -> topic.domain() == domain && matches(topic, query))
                    .map(topic -> row(topic, visit.language()))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new DomainGroup(domain.name(), domain.icon(), rows));
            }
        }
        int found = groups.stream().mapToInt(group -> group.topics().size()).sum();
        visit.show(new TopicsPage(visit.frame(Section.TOPICS), query, found, groups));
    }

    public void show(Visit visit) {
        var kaart = knowledge.get().kaart();
        var topic = kaart.findTopic(visit.path("topic")).orElseThrow(Refusal::notFound);
        var language = Language.find(visit.query("language")).orElse(Language.NL);
        var gemeente = gemeente(visit, kaart);
        var title = topic.findText(visit.language()).or(() -> topic.findText(Language.NL));
        visit.show(new TopicPage(
                visit.frame(Section.TOPICS),
                topic.id(),
                title.map(text -> text.title()).orElse(topic.id()),
                title.map(text -> text.language().tag()).orElse(Language.NL.tag()),
                topic.domain().name(),
                textRows(topic),
                topic.facts().stream().map(fact -> factRow(kaart, fact)).toList(),
                CardView.of(kaart, topic, language, gemeente, today(), chatTexts),
                languages(language),
                gemeenten(kaart, gemeente),
                mayEdit(visit.who())));
    }

    static boolean mayEdit(SignedIn who) {
        return who.is(Role.EDITOR) || who.is(Role.ADMINISTRATOR);
    }

    /// The one in the address, else one's own, else the first.
    static String gemeente(Visit visit, SocialeKaart kaart) {
        return kaart.findGemeente(visit.query("gemeente"))
                .or(() -> kaart.findGemeente(visit.who().staff().gemeente()))
                .or(() -> kaart.gemeenten().stream().findFirst())
                .map(found -> found.id())
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
    }

    private static List<Choice> languages(Language chosen) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), language.ownName(), language == chosen))
                .toList();
    }

    private static List<Choice> gemeenten(SocialeKaart kaart, String chosen) {
        return kaart.gemeenten().stream()
                .map(gemeente ->
                        new Choice(gemeente.id(), gemeente.name(), gemeente.id().equals(chosen)))
                .toList();
    }

    private static List<TextRow> textRows(Topic topic) {
        return Arrays.stream(Language.values())
                .map(language -> new TextRow(
                        language.tag(),
                        language.ownName(),
                        topic.findText(language).map(text -> text.status().key())))
                .toList();
    }

    private FactRow factRow(SocialeKaart kaart, Fact fact) {
        return new FactRow(
                fact.says(),
                kaart.findSource(fact.source()).map(source -> source.title()).orElse(fact.source()),
                fact.sourceDate(),
                fact.checkedOn().map(LocalDate::toString),
                fact.expiresOn().map(LocalDate::toString),
                fact.isExpired(today()));
    }

    private static Row row(Topic topic, Language language) {
        var title = topic.findText(language).or(() -> topic.findText(Language.NL));
        var byStatus = new EnumMap<TextStatus, List<Named>>(TextStatus.class);
        for (var each : Language.values()) {
            topic.findText(each)
                    .ifPresent(text -> byStatus.computeIfAbsent(text.status(), _ -> new ArrayList<>())
                            .add(named(each)));
        }
        return new Row(
                topic.id(),
                title.map(text -> text.title()).orElse(topic.id()),
                title.map(text -> text.language().tag()).orElse(Language.NL.tag()),
                byStatus.entrySet().stream()
                        .map(entry -> new StatusLine(entry.getKey().key(), entry.getValue()))
                        .toList(),
                Arrays.stream(Language.values())
                        .filter(each -> topic.findText(each).isEmpty())
                        .map(TopicPages::named)
                        .toList());
    }

    private static Named named(Language language) {
        return new Named(language.tag(), language.ownName());
    }

    /// Every word of the question stands in the id or in a title of any language.
    private static boolean matches(Topic topic, String query) {
        var words = new StringBuilder(topic.id());
        topic.texts().values().forEach(text -> words.append(' ').append(text.title()));
        var searched = folded(words.toString());
        return Arrays.stream(folded(query).split("\\s+")).allMatch(searched::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
