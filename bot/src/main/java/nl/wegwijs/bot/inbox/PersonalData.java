package nl.wegwijs.bot.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;

/// What we know of a person, said to that person (AVG, article 15).
public final class PersonalData {
    private final Texts texts;

    public PersonalData(Texts texts) {
        this.texts = texts;
    }

    Reply of(Stores stores, Chat chat, Conversation conversation, String gemeenteName) {
        var language = conversation.language();
        var file = stores.newcomers().everythingAbout(chat.newcomerId());
        var lines = new ArrayList<String>();
        lines.add(texts.say(language, "data.title"));
        lines.add(texts.say(language, "data.language", Map.of("value", language.ownName())));
        lines.add(texts.say(
                language,
                "data.gemeente",
                Map.of("value", gemeenteName.isEmpty() ? texts.say(language, "data.none") : gemeenteName)));
        for (var kind : List.of("message", "reminder", "handoff", "consent")) {
            lines.add(texts.say(language, "data." + kind + "s", Map.of("count", rows(file, kind))));
        }
        return new Reply.Say(
                language,
                String.join("\n", lines),
                List.of(
                        new Button.Press(texts.say(language, "delete.button"), "do:delete_data", "delete"),
                        new Button.Press(texts.say(language, "menu.menu"), "do:menu", "menu")));
    }

    private static int rows(Map<String, List<Map<String, String>>> file, String thing) {
        return file.getOrDefault(thing, List.of()).size();
    }
}
