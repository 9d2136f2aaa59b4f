package nl.wegwijs.admin.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TextEditingTest {
    private static final String DUTCH = "/console/topics/kind-wordt-18/nl";
    private static final String ARABIC = "/console/topics/kind-wordt-18/ar";

    private RunningConsole console;
    private Visitor ed;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("ed", "", Role.EDITOR);
        ed = console.signedIn("ed");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void whatIsSavedIsWhatNewcomersReadFromThenOn() {
        var answer = ed.post(DUTCH, changed(DUTCH, "title", "Uw zoon of dochter wordt 18"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(ed.follow(answer).body()).contains("De tekst is opgeslagen", "Uw zoon of dochter wordt 18");
        assertThat(text(Language.NL).title()).isEqualTo("Uw zoon of dochter wordt 18");
    }

    @Test
    void aFormThatWasNotTouchedChangesNothing() {
        var before = text(Language.NL);
        assertThat(ed.post(DUTCH, fields(DUTCH)).statusCode()).isEqualTo(303);
        assertThat(text(Language.NL)).isEqualTo(before);
        assertThat(text(Language.AR).status()).isEqualTo(TextStatus.DRAFT);
    }

    @Test
    void translationsOfAChangedTextAreOutOfDate() {
        ed.post(DUTCH, changed(DUTCH, "title", "Uw zoon of dochter wordt 18"));
        assertThat(text(Language.AR).status()).isEqualTo(TextStatus.OUTDATED);
        assertThat(ed.get("/console/topics").body()).contains("Verouderd");
        assertThat(ed.get("/console").body()).contains("Vertalingen die verouderd zijn", "Let op");
    }

    @Test
    void aSmallImprovementLeavesTranslationsAsTheyAre() {
        var fields = changed(DUTCH, "title", "Uw kind wordt 18 jaar!");
        fields.put("minor", "yes");
        ed.post(DUTCH, fields);
        assertThat(text(Language.AR).status()).isEqualTo(TextStatus.DRAFT);
    }

    @Test
    void thePartForVolunteersDoesNotOutdateTranslations() {
        ed.post(DUTCH, changed(DUTCH, "may", "Samen een lijst maken."));
        assertThat(text(Language.NL).may()).containsExactly("Samen een lijst maken.");
        assertThat(text(Language.AR).status()).isEqualTo(TextStatus.DRAFT);
    }

    @Test
    void mistakesAreNamedInTheWordsOfTheForm() {
        assertThat(ed.post(DUTCH, changed(DUTCH, "title", "")).body()).contains("“Titel” is leeg");
        var fields = fields(DUTCH);
        fields.put("answer", "Een. Twee. Drie. Vier.");
        fields.put("steps", "Maar één stap.");
        fields.put("volunteer", "Eén.");
        fields.put("bring", "Письмо");
        var answer = ed.post(DUTCH, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Het antwoord heeft 4 zinnen", "“Stappen” heeft 1 regel.", "2 tot 6")
                .contains("niet in het schrift", "Maar één stap.")
                .doesNotContain("kan zo niet worden opgeslagen", "entries");
        assertThat(text(Language.NL).title()).isEqualTo("Uw kind wordt 18 jaar");
    }

    @Test
    void aTranslationMustKeepNumbersAndTheCountOfLines() {
        var fields = fields(ARABIC);
        fields.put("title", "طفلك يبلغ 81");
        fields.put("steps", "خطوة واحدة فقط");
        var answer = ed.post(ARABIC, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“Titel”, regel 1: hier staan andere getallen of links (81) dan in het Nederlands (18)")
                .contains("“Stappen” heeft 1 regel en de Nederlandse tekst heeft er 6")
                .doesNotContain("kan zo niet worden opgeslagen");
    }

    @Test
    void anEmptyAnswerIsNamed() {
        assertThat(ed.post(DUTCH, changed(DUTCH, "answer", "")).body()).contains("Het antwoord is leeg");
    }

    @Test
    void whoWasSecondSeesBothTextsAndLosesNone() {
        console.hire("edith", "", Role.EDITOR);
        var edith = console.signedIn("edith");
        var mine = changed(DUTCH, "title", "Mijn titel");
        edith.post(DUTCH, changed(edith, DUTCH, "title", "Haar titel"));
        var answer = ed.post(DUTCH, mine);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("edith heeft deze tekst opgeslagen", "Haar titel", "value=\"Mijn titel\"");
        assertThat(text(Language.NL).title()).isEqualTo("Haar titel");
        mine.put("version", hidden(answer.body(), "version"));
        assertThat(ed.post(DUTCH, mine).statusCode()).isEqualTo(303);
        assertThat(text(Language.NL).title()).isEqualTo("Mijn titel");
    }

    @Test
    void aPreviewShowsTheCardAndSavesNothing() {
        var fields = changed(DUTCH, "title", "Nog <niet> opgeslagen");
        fields.put("act", "preview");
        var answer = ed.post(DUTCH, fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Voorbeeld, nog niet opgeslagen",
                        "<h3 class=\"utrecht-heading-3\">Nog &lt;niet&gt; opgeslagen</h3>");
        assertThat(text(Language.NL).title()).isEqualTo("Uw kind wordt 18 jaar");
    }

    @Test
    void anEditorSeesHowHardADutchTextIsAndWhy() {
        assertThat(ed.get(DUTCH).body()).contains("Leesniveau: ongeveer A").contains("past bij lezers op A2");
        var fields = fields(DUTCH);
        fields.put(
                "steps",
                "Indien de kostendelersnorm van toepassing wordt verklaard, dient u de beschikking onverwijld te laten"
                        + " herzien.\nIn afwijking van het bepaalde wordt door het college besloten tot terugvordering"
                        + " van de ten onrechte verstrekte toeslagen.");
        fields.put("act", "preview");
        var page = ed.post(DUTCH, fields).body();
        assertThat(page).contains("De moeilijkste zinnen", "Maak er twee zinnen van", "Makkelijker:");
        assertThat(ed.get(ARABIC).body()).doesNotContain("Leesniveau");
    }

    @Test
    void aTranslatorSeesTheDutchTextAndCanAddALanguage() {
        var path = "/console/topics/kind-wordt-18/tr";
        assertThat(ed.get(path).body())
                .contains("lang=\"nl\" dir=\"ltr\"><li>Uw kind wordt 18 jaar</li></ol>", "lang=\"tr\" dir=\"ltr\"")
                .doesNotContain("Voor vrijwilligers");
        assertThat(ed.get(ARABIC).body()).contains("lang=\"ar\" dir=\"rtl\"");
        var dutch = text(Language.NL);
        var fields = fields(path);
        fields.put("title", "Çocuğunuz 18 yaşına giriyor");
        fields.put("answer", String.join("\n", dutch.answer()));
        fields.put("steps", String.join("\n", dutch.steps()));
        fields.put("deadline", dutch.deadline().orElse(""));
        fields.put("bring", String.join("\n", dutch.bring()));
        fields.put("mistakes", String.join("\n", dutch.mistakes()));
        fields.put("status", "reviewed");
        var answer = ed.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(text(Language.TR).status()).isEqualTo(TextStatus.REVIEWED);
    }

    @Test
    void historySaysWhoAndWhenAndBringsAVersionBack() {
        ed.post(DUTCH, changed(DUTCH, "title", "Eerste wijziging"));
        ed.post(DUTCH, changed(DUTCH, "title", "Tweede wijziging"));
        var history = ed.get(DUTCH + "/history").body();
        assertThat(history)
                .contains("Versie 3", "Versie 1", "Meegeleverd met Wegwijs", "ed", "Nu in gebruik", "Eerste wijziging");
        var answer = ed.post(DUTCH + "/restoration", Map.of("version", "1"));
        assertThat(ed.follow(answer).body()).contains("De oude versie is teruggezet", "Versie 4");
        assertThat(text(Language.NL).title()).isEqualTo("Uw kind wordt 18 jaar");
        assertThat(ed.post(DUTCH + "/restoration", Map.of("version", "99")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void signsThatNoKeyboardHasDoNotSpoilTheFile() {
        ed.post(DUTCH, changed(DUTCH, "title", "Uw kind\u0007 wordt\u0000 \"18\" \\ jaar"));
        assertThat(text(Language.NL).title()).isEqualTo("Uw kind wordt \"18\" \\ jaar");
    }

    @Test
    void anUnknownLanguageIsNotFound() {
        assertThat(ed.get("/console/topics/kind-wordt-18/xx").statusCode()).isEqualTo(404);
        assertThat(ed.get("/console/topics/kind-wordt-18/ar-SY").statusCode()).isEqualTo(404);
    }

    private Map<String, String> changed(String path, String field, String value) {
        return changed(ed, path, field, value);
    }

    private static Map<String, String> changed(Visitor who, String path, String field, String value) {
        var fields = fields(who.get(path));
        fields.put(field, value);
        return fields;
    }

    private Map<String, String> fields(String path) {
        return fields(ed.get(path));
    }

    /// What a browser would send of this page.
    private static Map<String, String> fields(HttpResponse<String> page) {
        var fields = new LinkedHashMap<String, String>();
        var areas = Pattern.compile("<textarea[^>]* name=\"(\\w+)\"[^>]*>\n?([^<]*)</textarea>")
                .matcher(page.body());
        while (areas.find()) {
            fields.put(areas.group(1), unescaped(areas.group(2)));
        }
        for (var name : new String[] {"title", "deadline"}) {
            fields.put(name, hidden(page.body(), name));
        }
        fields.put("version", hidden(page.body(), "version"));
        fields.put("status", "draft");
        fields.put("act", "save");
        return fields;
    }

    private static String hidden(String page, String name) {
        var input = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return input.find() ? unescaped(input.group(1)) : "";
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#10;", "\n")
                .replace("&#61;", "=")
                .replace("&#96;", "`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private TopicText text(Language language) {
        return console.knowledge
                .get()
                .kaart()
                .getTopic("kind-wordt-18")
                .findText(language)
                .orElseThrow();
    }
}
