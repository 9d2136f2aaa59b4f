package nl.wegwijs.bot.webchat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.knowledge.language.Language;

/// Buttons as the page shows them, each with the pictogram and the colour of what it is about.
final class ChoiceViews {
    private final Icons icons;

    ChoiceViews(Icons icons) {
        this.icons = icons;
    }

    List<ChoiceView> of(List<Button> buttons) {
        return buttons.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    /// A link that leads nowhere is left out.
    Optional<ChoiceView> of(Button button) {
        return switch (button) {
            case Button.Press press -> Optional.of(press(press));
            case Button.Call call ->
                Links.call(call.number()).map(href -> link(call.label(), href, false, "call", "call"));
            case Button.Open open -> Links.web(open.url()).map(href -> link(open.label(), href, true, "web", "open"));
        };
    }

    private ChoiceView press(Button.Press press) {
        var language = press.data().startsWith("lang:")
                ? Language.find(press.data().substring(5))
                        .map(found -> new ChoiceView.OwnName(
                                found.tag(), found.direction().html()))
                : Optional.<ChoiceView.OwnName>empty();
        return new ChoiceView(
                press.label(),
                Optional.of(press.data()),
                Optional.empty(),
                false,
                icons.ofPress(press.data(), press.icon()),
                press.data().startsWith("do:") ? "" : icons.domain(press.icon()),
                look(press),
                language);
    }

    private static ChoiceView link(String label, String href, boolean opens, String icon, String look) {
        return new ChoiceView(label, Optional.empty(), Optional.of(href), opens, icon, "", look, Optional.empty());
    }

    /// Topics and domains stand out; the opinion about a card is a small thing.
    private static String look(Button.Press press) {
        var data = press.data();
        int colon = data.indexOf(':');
        return switch (colon < 0 ? data : data.substring(0, colon)) {
            case "useful", "useless" -> "opinion";
            case "dom" -> "domain";
            case "topic" -> "topic";
            case "lang" -> "language";
            case "yes", "send" -> "yes";
            case "do" -> data.equals("do:human") ? "human" : "tool";
            default -> "plain";
        };
    }
}
