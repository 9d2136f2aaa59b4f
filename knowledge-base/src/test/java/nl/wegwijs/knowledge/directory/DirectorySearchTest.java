package nl.wegwijs.knowledge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Directory.Time;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class DirectorySearchTest {

    private ContentFiles files = SampleContent.files()
            .with("organizations/avondschool/organization.yaml", school("times: [evening]\nlanguages: [nl, ar]\n"))
            .with("organizations/dagschool/organization.yaml", school("times: [day]\nchildcare: true\n"))
            .with("organizations/school/organization.yaml", school(""));

    @Test
    void findsWhatIsKnownToFitAndApartWhatIsNotKnown() {
        var found = find(new Wish(
                Optional.of("assen"),
                Optional.empty(),
                Optional.of(Domain.D3),
                Set.of(Time.EVENING),
                Optional.empty(),
                false,
                false));

        assertThat(ids(found.fitting())).containsExactly("avondschool");
        assertThat(ids(found.perhaps())).containsExactly("school");
    }

    @Test
    void leavesOutWhoWorksInAnotherGemeenteOrDomain() {
        assertThat(ids(find(Wish.ANY.in(Optional.of("tynaarlo")).about(Domain.D3))
                        .fitting()))
                .isEmpty();
        assertThat(ids(find(Wish.ANY.in(Optional.of("assen")).about(Domain.D5)).fitting()))
                .isEmpty();
    }

    @Test
    void looksForALanguageAndForChildcare() {
        assertThat(ids(find(wish(Optional.of(Language.AR), false)).fitting())).containsExactly("avondschool");
        assertThat(ids(find(wish(Optional.empty(), true)).fitting())).containsExactly("dagschool");
        assertThat(ids(find(wish(Optional.of(Language.TI), false)).perhaps())).containsExactly("dagschool", "school");
    }

    @Test
    void aVillageStandsForItsGemeenteAndItsOwnPlacesComeFirst() {
        files = files.with("organizations/wijkschool/organization.yaml", school("villages: [Marsdijk]\n"));
        var wish = new Wish(
                Optional.empty(),
                Optional.of("Marsdijk"),
                Optional.of(Domain.D3),
                Set.of(),
                Optional.empty(),
                false,
                false);

        assertThat(ids(find(wish).fitting())).containsExactly("wijkschool", "avondschool", "dagschool", "school");
    }

    @Test
    void whatHasExpiredComesLast() {
        files = files.with("organizations/avondschool/organization.yaml", school("expires_on: \"2026-11-22\"\n"));

        assertThat(ids(find(Wish.ANY.in(Optional.of("assen")).about(Domain.D3)).fitting()))
                .containsExactly("dagschool", "school", "avondschool");
    }

    private static Wish wish(Optional<Language> language, boolean childcare) {
        return new Wish(
                Optional.of("assen"), Optional.empty(), Optional.of(Domain.D3), Set.of(), language, false, childcare);
    }

    private DirectorySearch.Found find(Wish wish) {
        var kaart = ContentReader.read(files).kaart();
        return new DirectorySearch(kaart, LocalDate.of(2026, 11, 22)).find(wish);
    }

    private static List<String> ids(List<Organization> organizations) {
        return organizations.stream().map(Organization::id).toList();
    }

    private static String school(String fields) {
        return """
                name: "School"
                gemeenten: [assen]
                domains: [D3]
                status: ok
                source: B33
                """ + fields;
    }
}
