package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;

/// A card as a page of the loket shows it, complete in one language.
///
/// @param domain   for its colour
/// @param lang     of the labels
/// @param textLang of the text: another one where the text is missing in the person's language
record CardView(
        String icon,
        String domain,
        boolean urgent,
        String lang,
        String dir,
        String textLang,
        String textDir,
        String title,
        List<String> answer,
        List<LinkView> calls,
        List<SectionView> sections,
        List<ContactView> contacts,
        List<String> smallPrint) {

    /// @param kind `steps`, `deadline`, `bring`, `mistakes` or `words`, which is also its pictogram
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
            Optional<LinkView> web) {
        boolean hasLinks() {
            return call.isPresent() || web.isPresent();
        }
    }

    record LinkView(String href, String label) {}

    boolean hasCalls() {
        return !calls.isEmpty();
    }
}
