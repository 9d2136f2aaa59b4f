package nl.wegwijs.knowledge.content;

import java.util.HashMap;
import java.util.Map;

/// A small, faultless content folder for tests; each test spoils or extends what it is about.
public final class SampleContent {

    private SampleContent() {}

    public static ContentFiles files() {
        var texts = new HashMap<String, String>();
        texts.put("sources.yaml", "B33: {title: \"Kinderbijslag (svb.nl)\", year: \"2024\", kind: official}\n");
        texts.put("regions/noord.yaml", """
                id: noord
                name: "Noord"
                gemeenten:
                  - {id: assen, name: "Assen", villages: ["Marsdijk"]}
                  - {id: tynaarlo, name: "Tynaarlo", villages: []}
                """);
        texts.put("tasks/nl.yaml", "regie: \"Uw vaste contact bij de gemeente\"\n");
        texts.put("roles/noord.yaml", """
                assignments:
                  - {task: regie, gemeente: assen, group: alle, route: alle, organization: gemeente-assen, part: geheel, valid_from: "2022-01-01", valid_to: "", source: B33, mark: seed}
                """);
        texts.put("organizations/gemeente-assen/organization.yaml", """
                name: "Gemeente Assen"
                aliases: []
                gemeenten: [assen]
                domains: [D0]
                phone: ""
                web: "assen.nl"
                status: unverified
                source: B33
                """);
        texts.put("organizations/gemeente-assen/nl.yaml", "status: draft\nwhat: \"Voor al uw vragen.\"\n");
        texts.put("organizations/svb/organization.yaml", """
                name: "SVB"
                status: ok
                source: B33
                """);
        texts.put("organizations/svb/nl.yaml", "status: draft\nwhat: \"Voor kinderbijslag.\"\nnote: \"Gratis.\"\n");
        texts.put("glossary/terms.yaml", """
                terms:
                  - {id: kinderbijslag, word: "kinderbijslag", forms: ["kinderbijslagen"], source: B33, mark: older}
                """);
        texts.put("glossary/nl.yaml", """
                status: draft
                terms:
                  kinderbijslag: {name: "kinderbijslag", means: "Geld voor ouders met kinderen tot 18 jaar."}
                """);
        texts.put("glossary/en.yaml", """
                status: draft
                terms:
                  kinderbijslag: {name: "child benefit", means: "Money for parents with children up to 18 years."}
                """);
        texts.putAll(topic());
        texts.putAll(lifeEvent());
        return new ContentFiles(texts);
    }

    private static Map<String, String> lifeEvent() {
        return Map.of(
                "life-events/kind-18/event.yaml",
                """
                number: LE-05
                icon: kind-wordt-18
                group: alle
                topic: kind-wordt-18
                follow_up_weeks: [2, 6]
                steps:
                  - id: digid
                    who: child
                    places:
                      - organization: svb
                    deadline: {anchor: event, offset: "-P1D", kind: advice, fact: digid}
                    ways: [online]
                  - id: kinderbijslag
                    who: newcomer
                    places:
                      - task: regie
                facts:
                  - {id: digid, says: "Een eigen DigiD voor de verjaardag.", source: B33, source_date: "2024", mark: older, checked_on: "", expires_on: ""}
                """,
                "life-events/kind-18/nl.yaml",
                """
                status: draft
                title: "Uw kind wordt 18"
                intro: "Er verandert veel."
                steps:
                  digid:
                    what: "Regel een eigen DigiD."
                    when: "Voor de 18e verjaardag."
                    mistake: "Te laat aanvragen."
                  kinderbijslag:
                    what: "Vraag wanneer de kinderbijslag stopt."
                """,
                "life-events/kind-18/en.yaml",
                """
                status: draft
                title: "Your child turns 18"
                intro: "A lot changes."
                steps:
                  digid:
                    what: "Arrange a DigiD."
                    when: "Before birthday number 18."
                    mistake: "Asking too late."
                  kinderbijslag:
                    what: "Ask when the kinderbijslag stops."
                """);
    }

    private static Map<String, String> topic() {
        return Map.of(
                "topics/kind-wordt-18/topic.yaml",
                """
                domain: D1
                icon: kind-wordt-18
                life_events: [kind-18]
                places:
                  - task: regie
                    group: alle
                  - organization: svb
                also: [svb]
                related: []
                deadline: {kind: legal, fact: kinderbijslag}
                facts:
                  - id: kinderbijslag
                    says: "Kinderbijslag stopt na het kwartaal waarin het kind 18 wordt."
                    source: B33
                    source_date: "2024"
                    mark: older
                    checked_on: ""
                    expires_on: "2027-01-01"
                """,
                "topics/kind-wordt-18/nl.yaml",
                """
                status: draft
                title: "Uw kind wordt 18"
                answer:
                  - "De kinderbijslag stopt als uw kind 18 is. Kijk op svb.nl."
                steps:
                  - "Bel de SVB."
                  - "Regel een zorgverzekering."
                deadline: "Regel het voor de 18e verjaardag."
                bring: ["Een ID-kaart"]
                mistakes: []
                volunteer: ["Vraag naar de datum.", "Vraag naar de school."]
                may: ["Meelezen."]
                may_not: ["Inloggen met DigiD."]
                """,
                "topics/kind-wordt-18/en.yaml",
                """
                status: draft
                title: "Your child turns 18"
                answer:
                  - "The kinderbijslag stops when your child is 18. Look at svb.nl."
                steps:
                  - "Call the SVB."
                  - "Arrange health insurance."
                deadline: "Arrange it before birthday number 18."
                bring: ["An ID card"]
                mistakes: []
                """,
                "topics/kind-wordt-18/nl.phrasings.txt",
                "# writer: nl-a\nmijn kind wordt 18\n",
                "topics/kind-wordt-18/en.phrasings.txt",
                "# writer: en-a\nmy child turns 18\n");
    }
}
