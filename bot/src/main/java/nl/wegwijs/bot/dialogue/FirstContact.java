package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// The first three things: language, gemeente, what is kept and why. Each can be skipped, and changed later.
final class FirstContact {
    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;

    FirstContact(SocialeKaart kaart, Texts texts, Menu menu) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
    }

    /// A question in a language that we recognised needs no language menu first: the answer is what the person came
    /// for.
    Turn begin(Conversation conversation, String question, boolean languageKnown) {
        if (languageKnown || !question.isEmpty()) {
            return askGemeente(conversation, new Step.ChoosingGemeente(true, false, question));
        }
        return askLanguage(conversation, true, question);
    }

    Turn askLanguage(Conversation conversation, boolean first, String pending) {
        var question = texts.languages().stream()
                .map(language -> texts.say(language, "first.language"))
                .collect(Collectors.joining("\n"));
        var buttons = texts.languages().stream()
                .map(language -> (Button) new Button.Press(language.ownName(), "lang:" + language.tag()))
                .toList();
        return Turn.saying(
                conversation.at(new Step.ChoosingLanguage(first, pending)),
                new Reply.Say(conversation.language(), question, buttons));
    }

    /// A typed answer to the question about the language: its name, or simply a question in it.
    Optional<Turn> language(Conversation conversation, Step.ChoosingLanguage step, String text, String question) {
        var named = named(text);
        if (named.isPresent()) {
            return Optional.of(chosen(conversation, named.get()));
        }
        if (!step.first()) {
            return Optional.empty();
        }
        if (question.isEmpty()) {
            return Optional.of(askLanguage(conversation, true, step.pending()));
        }
        return Optional.of(askGemeente(conversation, new Step.ChoosingGemeente(true, false, question)));
    }

    Turn chosen(Conversation conversation, Language language) {
        var reader = conversation.in(language);
        if (conversation.step() instanceof Step.ChoosingLanguage choosing && choosing.first()) {
            return askGemeente(reader, new Step.ChoosingGemeente(true, false, choosing.pending()));
        }
        if (conversation.step() instanceof Step.ChoosingGemeente choosing) {
            return askGemeente(reader, choosing);
        }
        var words = new Words(texts, language);
        return Turn.saying(reader.at(new Step.Idle()), words.say("language.changed", menu.button(language)));
    }

    /// Who chose a language and writes in another is asked whether to change. Dutch is left out: everybody here copies
    /// Dutch words, and many practise.
    Turn offeringLanguage(Turn turn, Language heard) {
        var reader = turn.next();
        if (!reader.languageChosen()
                || heard == reader.language()
                || heard == Language.NL
                || !texts.languages().contains(heard)) {
            return turn;
        }
        var words = new Words(texts, heard);
        var button = new Button.Press(heard.ownName(), "lang:" + heard.tag(), "language");
        return turn.then(Turn.saying(reader, words.say("language.offer", button)));
    }

    Turn askGemeente(Conversation conversation, Step.ChoosingGemeente step) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        for (var gemeente : kaart.gemeenten()) {
            buttons.add(new Button.Press(gemeente.name(), "gem:" + gemeente.id()));
        }
        buttons.add(words.press("first.skip", "gem:skip"));
        if (step.first() && !conversation.languageChosen()) {
            buttons.add(words.press("menu.language", "do:change_language", "language"));
        }
        var question = step.first()
                ? words.of("first.welcome") + "\n" + words.of("first.gemeente")
                : words.of("first.gemeente");
        return Turn.saying(conversation.at(step), new Reply.Say(conversation.language(), question, buttons));
    }

    /// The gemeente is known, or skipped: say so, and on first contact say what is kept.
    Turn settled(Conversation conversation, Step.ChoosingGemeente step) {
        var words = new Words(texts, conversation.language());
        if (step.first()) {
            List<Button> buttons = step.pending().isEmpty() ? menu.buttons(conversation.language()) : List.of();
            var text = step.pending().isEmpty()
                    ? words.of("first.privacy") + "\n" + words.of("menu.ask")
                    : words.of("first.privacy");
            return Turn.saying(conversation, new Reply.Say(conversation.language(), text, buttons));
        }
        var said = conversation
                .gemeente()
                .flatMap(kaart::findGemeente)
                .map(Gemeente::name)
                .map(name -> words.say(
                        "gemeente.changed", Map.of("gemeente", name), List.of(menu.button(conversation.language()))))
                .orElseGet(() -> words.say("gemeente.skipped", menu.button(conversation.language())));
        return Turn.saying(conversation, said);
    }

    private Optional<Language> named(String text) {
        var name = text.strip();
        return texts.languages().stream()
                .filter(language -> language.ownName().equalsIgnoreCase(name)
                        || language.tag().equalsIgnoreCase(name))
                .findFirst();
    }
}
