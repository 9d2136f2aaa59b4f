package nl.wegwijs.bot.webchat;

import java.util.Optional;

/// Something to tap: it sends `data`, dials a number, or opens a page.
///
/// @param ownName set where the label is the name of a language, in that language
record ChoiceView(
        String label,
        Optional<String> data,
        Optional<String> href,
        boolean opens,
        String icon,
        String domain,
        String look,
        Optional<OwnName> ownName) {

    record OwnName(String tag, String way) {}

    boolean hasIcon() {
        return !icon.isEmpty();
    }
}
