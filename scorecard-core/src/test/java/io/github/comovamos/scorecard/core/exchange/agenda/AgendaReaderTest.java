package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agenda file may look like and still mean the same. */
class AgendaReaderTest {

    private static final String LEAST = """
            agenda: least
            title: { es: Mínima }
            term: { from: 2012-10-31, to: 2015-10-31 }
            municipalities: [{ code: "19006", name: Apodaca, short: APO }]
            axes: [{ id: security, title: { en: Security } }]
            actions:
              - number: 1
                axis: security
                title: { es: Uno }
                criteria: [{ from-evaluation: 1, rule: judged, text: { es: t } }]
            """;

    @Test
    void whatIsLeftOutHasTheDocumentedMeaning() {
        Agenda agenda = AgendaReader.read(LEAST);
        assertThat(agenda.scoring()).isEqualTo(Scoring.DEFAULT);
        assertThat(agenda.axes().get(0).weight()).isEqualTo(Weight.ONE);
        assertThat(agenda.actions().get(0).weight()).isEqualTo(Weight.ONE);
        assertThat(agenda.title().en())
                .as("a text in one language stands for both")
                .isEqualTo("Mínima");
        assertThat(agenda.axes().get(0).title().es()).isEqualTo("Security");
        assertThat(agenda.evaluations()).isEmpty();
        assertThat(agenda.actions().get(0).criteria().get(0).reconstructed()).isFalse();
    }

    @Test
    void weightsAreTakenAsTheyAreWritten() {
        Agenda agenda = AgendaReader.read(SampleAgenda.with("weight: 3", "weight: 0.250000"));
        assertThat(agenda.axes()).extracting(axis -> axis.weight().toString()).containsExactly("1", "2.5");
        assertThat(agenda.actions())
                .extracting(action -> action.weight().toString())
                .containsExactly("1", "0.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officeholders:", "areas: ~", "evaluations: null", "published: []", "recognitions:"})
    void optionalListMayBeEmpty(String list) {
        assertThat(AgendaReader.read(LEAST + list + "\n")).isEqualTo(AgendaReader.read(LEAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02004", "01008", "09010", "19039", "00000", "12345"})
    void unquotedCodeKeepsItsDigits(String code) {
        Agenda agenda = AgendaReader.read(SampleAgenda.with("\"02004\"", code));
        assertThat(agenda.municipalities())
                .extracting(Municipality::code)
                .as("YAML would read 02004 as an octal number: a code is the text that was written")
                .containsExactly(new AreaCode("19006"), new AreaCode(code));
    }

    @Test
    void wordsThatYamlReadsAsSomethingElseAreText() {
        Agenda agenda = AgendaReader.read(SampleAgenda.with("name: Tijuana, short: TIJ", "name: yes, short: 1e3"));
        assertThat(agenda.municipalities().get(1).name()).isEqualTo("yes");
        assertThat(agenda.municipalities().get(1).shortName()).isEqualTo("1e3");
        Agenda quoted = AgendaReader.read(SampleAgenda.with("name: Tijuana", "name: \"null\""));
        assertThat(quoted.municipalities().get(1).name()).isEqualTo("null");
    }

    @Test
    void byteOrderMarkLineEndsAndDocumentMarkersDoNotMatter() {
        List<String> same = List.of(
                "\uFEFF" + SampleAgenda.TEXT,
                SampleAgenda.TEXT.replace("\n", "\r\n"),
                "%YAML 1.1\n---\n" + SampleAgenda.TEXT + "...\n",
                "# a comment\n\n" + SampleAgenda.TEXT.strip());
        assertThat(same).extracting(AgendaReader::read).containsOnly(SampleAgenda.agenda());
    }

    @Test
    void columnsAreCountedInCharactersAndLinesByAnyLineEnd() {
        AgendaFault.inSample("name: Tijuana, short: TIJ", "name: \"🌳é\", ›size: 3, short: TIJ")
                .found();
        AgendaFault windows = AgendaFault.inSample("of: security", "of: ›roads");
        new AgendaFault(windows.file().replace("\n", "\r\n")).found();
    }

    @Test
    void jsonIsReadLikeYamlAndItsFaultsHaveColumns() {
        String json = AgendaWriter.json(SampleAgenda.agenda());
        assertThat(json).doesNotContain("\n");
        assertThat(AgendaReader.read(json)).isEqualTo(SampleAgenda.agenda());
        new AgendaFault(SampleAgenda.replace(json, "\"number\":4", "\"number\":›\"four\"")).found();
    }

    @Test
    void escapesOfJsonAreUnderstood() {
        String json = AgendaWriter.json(SampleAgenda.agenda()).replace("Tijuana", "T\\u00edjuana \\\" \\ud83c\\udf33");
        assertThat(AgendaReader.read(json).municipalities().get(1).name()).isEqualTo("Tíjuana \" 🌳");
    }

    @Test
    void jsonThatIsNoYamlIsReadToo() {
        String json = AgendaWriter.json(SampleAgenda.agenda());
        String indented = json.replace("{\"", "{\n\t\"").replace("Tijuana", "T\\/juana");
        assertThat(AgendaReader.read(indented).municipalities().get(1).name())
                .as("tabs between tokens and an escaped slash are JSON, and an editor may write them")
                .isEqualTo("T/juana");
    }
}
