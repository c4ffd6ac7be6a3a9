package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the SESNSP, imported. */
class SesnspImportTest {

    private static final String NEW = """
            Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,\
            Modalidad,Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre
            2013,19,NL,19018,García,La vida,Extorsión,Extorsión,Extorsión,4,0,,,,,,,,,,
            2013,19,NL,19999,Otros,La vida,Extorsión,Extorsión,Extorsión,4,0,,,,,,,,,,
            2013,19,NL,19018,García,La vida,Aborto,Aborto,Aborto,1,1,,,,,,,,,,
            """;
    private static final String OLD = """
            AÑO,INEGI,ENTIDAD,MUNICIPIO,MODALIDAD,TIPO,SUBTIPO,ENERO,FEBRERO,MARZO,ABRIL,MAYO,JUNIO,JULIO,AGOSTO,\
            SEPTIEMBRE,OCTUBRE,NOVIEMBRE,DICIEMBRE
            2013,19018,NL,GARCÍA,DELITOS PATRIMONIALES,EXTORSION,EXTORSION,"1,003",,,,,,,,,,,
            """;
    private static final String BAD = "2013,19,NL,19018,García,La vida,Extorsión,Extorsión,Extorsión,-1,0,,,,,,,,,,\n";
    private static final String GOOD_TOO = "2013,19,NL,19006,APO,La vida,Extorsión,Extorsión,Extorsión,2,0,,,,,,,,,,\n";

    private final EvidenceCalls evidence;

    SesnspImportTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    @Test
    void rowsReadAreThoseStoredRefusedAndLeftOut() {
        EvidenceImportView view = evidence.add("release", NEW);
        assertThat(List.of(view.read(), view.taken(), view.refused(), view.leftOut(), view.records()))
                .containsExactly(3L, 1L, 0L, 2L, 2L);
        assertThat(view.exclusions())
                .containsExactly(new ExclusionRow("no-municipality", 1), new ExclusionRow("not-mapped", 1));
        assertThat(view.notes()).containsExactly("Indicadores nuevos: extortion.", "Instrumento: sesnsp-2015.");
        assertThat(evidence.figures())
                .containsExactly("extortion 19018 2013-01 4 null null", "extortion 19018 2013-02 0 null null");
    }

    @Test
    void partOfAFileHasNoSumThatLacksARow() {
        refused(
                FailureReason.INVALID,
                "1 fila tiene errores",
                "1 row has faults",
                () -> evidence.add("release", NEW + BAD + GOOD_TOO));
        EvidenceImportView view =
                evidence.add(EvidenceCalls.request("release", "test"), NEW + BAD + GOOD_TOO, EvidenceCalls.PARTIAL);
        assertThat(view.refused()).isEqualTo(1);
        assertThat(evidence.figures())
                .containsExactly("extortion 19006 2013-01 2 null null", "extortion 19006 2013-02 0 null null");
    }

    @Test
    void oldAndNewInstrumentStandSideBySide() {
        evidence.add("new", NEW);
        evidence.add("old", OLD);
        assertThat(evidence.services().evidence().datasets())
                .extracting(DatasetRow::instrument)
                .containsExactly("sesnsp-2015", "sesnsp-2011");
        assertThat(evidence.figures())
                .containsExactly(
                        "extortion 19018 2013-01 1003 null null",
                        "extortion 19018 2013-01 4 null null",
                        "extortion 19018 2013-02 0 null null");
        assertThat(countedBy("sesnsp-2011")).containsExactly("extortion 19018 2013-01 1003 null null");
        assertThat(countedBy("sesnsp-2015")).hasSize(2);
        assertThat(countedBy("any")).hasSize(3);
        refused(
                FailureReason.NOT_FOUND,
                "\"cic\": se admiten sesnsp-2011, sesnsp-2015, any",
                "\"cic\": allowed are sesnsp-2011, sesnsp-2015, any",
                () -> countedBy("cic"));
    }

    private List<String> countedBy(String instrument) {
        EvidenceQuery query = new EvidenceQuery(
                TestServices.by(instrument),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EvidenceQuery.Page.FIRST);
        return evidence.figures(query).rows().stream().map(EvidenceCalls::text).toList();
    }

    @Test
    void mappingOfOnesOwnIsAnotherReadingOfTheFile() {
        evidence.add("release", NEW);
        assertThat(evidence.add(
                                mapped("own", "type,subtype,modality,indicator\nExtorsion,,,extorsion-cic\n"),
                                NEW,
                                EvidenceCalls.CREATING)
                        .stored())
                .isTrue();
        assertThat(evidence.add(
                                mapped("other", "type,subtype,modality,indicator\nAborto,,,abortion\n"),
                                NEW,
                                EvidenceCalls.CREATING)
                        .stored())
                .isTrue();
        assertThat(evidence.datasets()).containsExactly("release 2", "own 2", "other 2");
    }

    private static EvidenceImportRequest mapped(String dataset, String map) {
        return EvidenceCalls.request(dataset, "map", map);
    }

    @Test
    void unknownIndicatorOfTheMappingIsRefusedByName() {
        refused(
                FailureReason.INVALID,
                "\"extortion\" no se conoce",
                "\"extortion\" is not known",
                () -> evidence.add(EvidenceCalls.request("release", "test"), NEW, EvidenceCalls.WHOLE));
        assertThat(evidence.datasets()).isEmpty();
        assertThat(evidence.services().indicators().list(Language.ES)).isEmpty();
    }
}
