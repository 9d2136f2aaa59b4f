package nl.wegwijs.admin.loket;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wegwijs.bot.webchat.Icons;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// Lists of topics to choose from.
final class TopicLinks {
    static final int MOST_CHOICES = 3;

    private final Desks desks;
    private final Icons icons;

    TopicLinks(Desks desks, Icons icons) {
        this.desks = desks;
        this.icons = icons;
    }

    record DomainGroup(String key, String icon, List<TopicLink> topics) {}

    List<DomainGroup> byDomain(Desk desk) {
        return Arrays.stream(Domain.values())
                .map(domain -> new DomainGroup(domain.name(), domain.icon(), of(domain, desk)))
                .filter(group -> !group.topics().isEmpty())
                .toList();
    }

    /// Those that exist, in this order, at most as many as a person can choose from at a glance.
    List<TopicLink> choices(Collection<String> topicIds, Desk desk) {
        return of(topicIds, desk).limit(MOST_CHOICES).toList();
    }

    List<TopicLink> all(Collection<String> topicIds, Desk desk) {
        return of(topicIds, desk).toList();
    }

    /// The checklists that this topic is about.
    List<TopicLink> checklists(String topicId, Desk desk) {
        return checklists(desk, event -> event.topic().equals(topicId));
    }

    List<TopicLink> checklists(Desk desk) {
        return checklists(desk, event -> true);
    }

    private List<TopicLink> checklists(Desk desk, Predicate<LifeEvent> which) {
        return desks.kaart().lifeEvents().stream()
                .filter(which)
                .map(event -> new TopicLink(
                        desk.path("/loket/life-events/" + event.id()),
                        icons.of(event.icon()),
                        icons.domain(event.icon()),
                        ChecklistMaker.title(event, Language.NL),
                        Language.NL.tag()))
                .toList();
    }

    private List<TopicLink> of(Domain domain, Desk desk) {
        return desks.kaart().topics().stream()
                .filter(topic -> topic.domain() == domain)
                .map(topic -> link(topic, desk))
                .toList();
    }

    private Stream<TopicLink> of(Collection<String> topicIds, Desk desk) {
        SocialeKaart kaart = desks.kaart();
        return topicIds.stream().flatMap(id -> kaart.findTopic(id).stream()).map(topic -> link(topic, desk));
    }

    private TopicLink link(Topic topic, Desk desk) {
        var text = topic.findText(Language.NL)
                .or(() -> topic.findText(Language.EN))
                .or(() -> topic.texts().values().stream().findFirst());
        return new TopicLink(
                desk.path("/loket/topics/" + topic.id()),
                icons.of(topic.icon()),
                topic.domain().icon(),
                text.map(found -> found.title()).orElse(topic.id()),
                text.map(found -> found.language().tag()).orElse(Language.NL.tag()));
    }
}
