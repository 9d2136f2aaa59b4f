package nl.wegwijs.bot.webchat;

import java.util.List;
import java.util.Optional;

/// One message as the page shows it. `uuid` is the browser's own name of a message that it sent.
///
/// @param note   key of a text that stands in for words that are not there
/// @param formId makes a press from a page without script recognisable when it arrives twice
record MessageView(
        long id,
        String uuid,
        boolean fromPerson,
        Optional<String> staffName,
        String lang,
        String dir,
        Optional<String> day,
        String time,
        List<String> lines,
        Optional<String> note,
        Optional<CardView> card,
        List<ChoiceView> choices,
        String formId) {

    MessageView {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    String side() {
        return fromPerson ? "person" : staffName.isPresent() ? "staff" : "bot";
    }

    boolean fromBot() {
        return !fromPerson && staffName.isEmpty();
    }

    boolean hasBubble() {
        return card.isPresent() || !lines.isEmpty();
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    /// Short labels with pictograms, side by side.
    boolean isMenu() {
        return choices.stream().anyMatch(choice -> choice.look().equals("domain"));
    }

    record CardView(
            String icon,
            String domain,
            boolean urgent,
            String title,
            List<String> answer,
            List<ChoiceView> calls,
            List<SectionView> sections,
            List<ContactView> contacts,
            List<SectionView> folded,
            List<String> smallPrint) {}

    record SectionView(String kind, boolean numbered, String label, List<String> items) {}

    /// What is not known is absent, and `note` says so.
    record ContactView(
            String label,
            Optional<String> name,
            Optional<String> what,
            Optional<String> address,
            Optional<String> hours,
            Optional<String> note,
            Optional<LinkView> call,
            Optional<LinkView> route,
            Optional<LinkView> web) {
        boolean hasLinks() {
            return call.isPresent() || route.isPresent() || web.isPresent();
        }
    }

    record LinkView(String href, String label) {}
}
