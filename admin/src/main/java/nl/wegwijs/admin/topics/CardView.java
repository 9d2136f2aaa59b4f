package nl.wegwijs.admin.topics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.CardReply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Audience;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// A topic as a newcomer reads it in the chat.
///
/// @param lang of the labels and the sentences that stand on every card
/// @param textLang of the text, another one where the text is missing in the newcomer's language
record CardView(
        String lang,
        String dir,
        String textLang,
        String textDir,
        String title,
        List<String> answer,
        List<Reply.Section> sections,
        List<Reply.Contact> contacts,
        List<String> smallPrint) {

    static CardView of(
            SocialeKaart kaart, Topic topic, Language language, String gemeente, LocalDate today, Texts chatTexts) {
        var audience = new Audience(Optional.of(gemeente).filter(id -> !id.isEmpty()), Group.ANY, false);
        var card = new CardMaker().make(kaart, topic, language, audience, today);
        var shown = new CardReply(chatTexts, language).of(card, List.of());
        var textLanguage = card.textLanguage();
        return new CardView(
                language.tag(),
                language.direction().html(),
                textLanguage.tag(),
                textLanguage.direction().html(),
                shown.title(),
                shown.answer(),
                shown.sections(),
                shown.contacts(),
                shown.smallPrint());
    }

    /// The topic as it would be with this text.
    static Topic with(Topic topic, TopicText text) {
        var texts = new EnumMap<Language, TopicText>(Language.class);
        texts.putAll(topic.texts());
        texts.put(text.language(), text);
        return new Topic(
                topic.id(),
                topic.domain(),
                topic.icon(),
                topic.lifeEvents(),
                topic.places(),
                topic.also(),
                topic.related(),
                topic.deadline(),
                topic.dated(),
                topic.facts(),
                texts,
                topic.phrasings());
    }
}
