package nl.wegwijs.admin.loket;

import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;

/// The sentences that the loket uses.
///
/// @param loket   for the volunteer, in the languages of the console
/// @param visitor for the person at the desk, in the languages of the chat
/// @param chat    what the chat says, such as the words of consent
/// @param console the frame around the page
record LoketTexts(Texts loket, Texts visitor, Texts chat, Texts console) {

    static LoketTexts load(Texts chat, Texts console) {
        return new LoketTexts(Texts.load("loket"), Texts.load("visitor"), chat, console);
    }

    Said toVolunteer(String key, Language language) {
        return Said.of(language, loket.say(language, key));
    }

    Said toVisitor(String key, Language language) {
        return Said.of(language, visitor.say(language, key));
    }
}
