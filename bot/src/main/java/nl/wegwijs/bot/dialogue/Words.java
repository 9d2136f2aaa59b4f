package nl.wegwijs.bot.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;

/// The assistant's sentences in one language.
record Words(Texts texts, Language language) {

    String of(String key) {
        return texts.say(language, key);
    }

    String of(String key, Map<String, ?> slots) {
        return texts.say(language, key, slots);
    }

    Reply.Say say(String key, Button... buttons) {
        return new Reply.Say(language, of(key), Arrays.asList(buttons));
    }

    Reply.Say say(String key, Map<String, ?> slots, List<Button> buttons) {
        return new Reply.Say(language, of(key, slots), buttons);
    }

    Button press(String key, String data) {
        return new Button.Press(of(key), data);
    }

    Button press(String key, String data, String icon) {
        return new Button.Press(of(key), data, icon);
    }
}
