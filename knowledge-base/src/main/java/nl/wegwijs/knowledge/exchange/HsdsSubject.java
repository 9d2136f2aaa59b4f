package nl.wegwijs.knowledge.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.LifeEventText;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// What we tell about a subject, as a service: of the organization to go to where that is the same for everybody, else
/// of Wegwijs.
final class HsdsSubject {

    private HsdsSubject() {}

    static HsdsRecord of(Topic topic) {
        var first = topic.places().stream()
                .findFirst()
                .filter(place -> place.gemeenten().isEmpty())
                .flatMap(place -> place.organization())
                .orElse(HsdsExport.CARRIER);
        var hsds = new HsdsRecord("service", "topic", topic.id())
                .require("organization_id", HsdsIds.of("organization", first))
                .require("name", text(topic.texts()).map(TopicText::title).orElse(topic.id()));
        text(topic.texts()).ifPresent(text -> {
            hsds.put("description", String.join(" ", text.answer()));
            hsds.put("application_process", String.join("\n", text.steps()));
            documents(hsds, text.bring());
        });
        return hsds.require("status", "active").domains(List.of(topic.domain())).mark("topic");
    }

    static HsdsRecord of(LifeEvent event) {
        var hsds = new HsdsRecord("service", "life-event", event.id())
                .require("organization_id", HsdsIds.of("organization", HsdsExport.CARRIER))
                .require("name", text(event.texts()).map(LifeEventText::title).orElse(event.id()));
        text(event.texts()).ifPresent(text -> {
            hsds.put("description", text.intro());
            hsds.put(
                    "application_process",
                    String.join(
                            "\n",
                            text.steps().values().stream()
                                    .map(LifeEventText.StepText::what)
                                    .toList()));
        });
        return hsds.require("status", "active").mark("life-event");
    }

    private static void documents(HsdsRecord hsds, List<String> bring) {
        bring.forEach(document -> hsds.add(
                "required_documents",
                hsds.part("required_document", document)
                        .require("service_id", hsds.id())
                        .require("document", document)));
    }

    /// The Dutch one, or the first that there is.
    private static <T> Optional<T> text(Map<Language, T> texts) {
        return texts.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }
}
