package nl.wegwijs.admin.loket;

import java.util.List;

/// The form on top of each page: the question, and for whom it is asked.
///
/// @param topicId the topic on the page, which an empty question keeps; may be empty
record DeskForm(
        String question,
        String topicId,
        String language,
        String gemeente,
        String group,
        List<Choice> gemeenten,
        List<Choice> groups,
        List<LanguageChoice> languages) {

    record Choice(String id, String name, boolean chosen) {}

    record LanguageChoice(String tag, String name, String way, boolean chosen) {}
}
