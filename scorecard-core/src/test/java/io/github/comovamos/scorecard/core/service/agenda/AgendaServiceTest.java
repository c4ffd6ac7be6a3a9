package io.github.comovamos.scorecard.core.service.agenda;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaServiceTest {

    private static final AgendaId SAMPLE = new AgendaId("sample");
    private static final String RENAMED = SampleAgenda.with("name: Tijuana", "name: La Tijuana");

    private final TestServices services;
    private final AgendaService agendas;

    AgendaServiceTest(@TempDir Path folder) {
        this.services = TestServices.in(folder);
        this.agendas = services.agendas();
    }

    private static AgendaRow row(int version, String title) {
        return new AgendaRow("sample", version, title, "2012-10-31", "2015-10-31", 2, 2, 2, 2);
    }

    private static EvaluationRequest evaluation(int number, String from, String to) {
        return new EvaluationRequest(
                EvaluationNumber.of(number), YearMonth.parse(from), YearMonth.parse(to), Optional.empty());
    }

    @Test
    void initStoresAnAgendaOnce() {
        assertThat(agendas.init(SampleAgenda.TEXT, ANA, Language.ES)).isEqualTo(row(1, "Prueba"));
        assertThat(agendas.init(SampleAgenda.TEXT, ANA, Language.EN)).isEqualTo(row(1, "Test"));
        assertThat(agendas.init(
                        "# the same\n" + agendas.document(Optional.empty()).json(), ANA, Language.ES))
                .as("the same agenda in other clothes is the same")
                .isEqualTo(row(1, "Prueba"));
    }

    @Test
    void initRefusesAnotherAgendaOfTheSameId() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        refused(
                FailureReason.CONFLICT,
                "ya tiene la agenda sample, en otra versión: para cambiarla use `scorecard agenda import`",
                "has agenda sample already, in another version: to change it use `scorecard agenda import`",
                () -> agendas.init(RENAMED, ANA, Language.ES));
        assertThat(agendas.show(Optional.of(SAMPLE), Language.ES).agenda().version())
                .isEqualTo(1);
    }

    @Test
    void loadStoresTheFirstVersionAndEachThatDiffers() {
        assertThat(agendas.load(SampleAgenda.TEXT, ANA, Language.ES).version()).isEqualTo(1);
        assertThat(agendas.load(SampleAgenda.TEXT, ANA, Language.ES).version()).isEqualTo(1);
        assertThat(agendas.load(RENAMED, ANA, Language.ES).version()).isEqualTo(2);
        assertThat(agendas.load(RENAMED, ANA, Language.ES).version()).isEqualTo(2);
        assertThat(agendas.load(SampleAgenda.TEXT, ANA, Language.ES).version())
                .as("going back is a version of its own")
                .isEqualTo(3);
    }

    @Test
    void fileWithFaultsIsRefusedAndNotStored() {
        String bad = SampleAgenda.with("overall: none", "overall: mean");
        refused(FailureReason.INVALID, "la agenda", "the agenda", () -> agendas.load(bad, ANA, Language.ES));
        refused(FailureReason.INVALID, "la agenda", "the agenda", () -> agendas.init(bad, ANA, Language.ES));
        refused(FailureReason.INVALID, "la agenda", "the agenda", () -> AgendaService.check(bad, Language.ES));
        refused(FailureReason.NOT_FOUND, "no tiene agenda", "has no agenda", () -> agendas.document(Optional.empty()));
    }

    @Test
    void checkLooksWithoutStoring() {
        AgendaRow row = AgendaService.check(SampleAgenda.TEXT, Language.EN);
        assertThat(row.version()).isNull();
        assertThat(row.title()).isEqualTo("Test");
    }

    @Test
    void listHasTheStoredAgendasAndThenThoseThatOnlyShip() {
        assertThat(agendas.list(Language.ES)).extracting(AgendaRow::agenda).containsExactly("acv-nl-2012");
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        assertThat(agendas.list(Language.ES)).extracting(AgendaRow::agenda).containsExactly("sample", "acv-nl-2012");
        assertThat(agendas.list(Language.ES).get(1).version()).isNull();
        agendas.init(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), ANA, Language.ES);
        assertThat(agendas.list(Language.ES)).extracting(AgendaRow::agenda).containsExactly("acv-nl-2012", "sample");
        assertThat(agendas.list(Language.ES)).extracting(AgendaRow::version).containsExactly(1, 1);
    }

    @Test
    void agendaIsShownInOneLanguageWithEveryVersionOfItsCriteria() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        services.rate(3, "APO", 1, "9.8");
        AgendaView view = agendas.show(Optional.empty(), Language.EN);
        assertThat(view.agenda()).isEqualTo(row(1, "Test"));
        assertThat(view.overall() + " " + view.missing() + " " + view.minimumCoverage())
                .isEqualTo("none left-out 0");
        assertThat(view.decimals() + " " + view.rounding()).isEqualTo("0 half-up");
        assertThat(view.municipalities())
                .containsExactly(
                        new MunicipalityRow(
                                "19006",
                                "Apodaca",
                                "APO",
                                "metropolitan",
                                "Ana (PRI) 2012-10-31 – 2014-06; Eva 2014-06 – 2015-10-31"),
                        new MunicipalityRow("02004", "Tijuana", "TIJ", null, ""));
        assertThat(view.actions())
                .containsExactly(
                        new ActionRow(1, "security", "1", "One", 1, "judged", true, "before"),
                        new ActionRow(1, "security", "1", "One", 3, "green-count", false, "now"),
                        new ActionRow(2, "parks", "3", "Two", 1, "judged", false, "trees"));
        assertThat(view.evaluations())
                .containsExactly(
                        new EvaluationRow(3, "2013-04", "2013-05", "2013-06-19", 1),
                        new EvaluationRow(4, "2013-06", "2013-07", null, 0));
    }

    @Test
    void documentIsWhatLoadTakes() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        String document = agendas.document(Optional.of(SAMPLE)).json();
        assertThat(document).startsWith("{\"agenda\":\"sample\"");
        assertThat(agendas.load(document, ANA, Language.ES).version()).isEqualTo(1);
    }

    @Test
    void evaluationIsAddedAsANewVersion() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        EvaluationRow added = agendas.addEvaluation(Optional.empty(), evaluation(5, "2013-08", "2013-09"), ANA);
        assertThat(added).isEqualTo(new EvaluationRow(5, "2013-08", "2013-09", null, 0));
        assertThat(agendas.evaluations(Optional.empty())).hasSize(3).endsWith(added);
        assertThat(agendas.show(Optional.empty(), Language.ES).agenda().version())
                .isEqualTo(2);
    }

    @Test
    void evaluationThatIsThereAlreadyIsAConflictEvenIfEqual() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        for (String to : new String[] {"2013-07", "2013-08"}) {
            refused(
                    FailureReason.CONFLICT,
                    "la agenda sample ya tiene la evaluación 4",
                    "agenda sample has evaluation 4 already",
                    () -> agendas.addEvaluation(Optional.empty(), evaluation(4, "2013-06", to), ANA));
        }
        assertThat(agendas.show(Optional.empty(), Language.ES).agenda().version())
                .isEqualTo(1);
    }

    @Test
    void evaluationOutsideTheTermIsInvalid() {
        agendas.init(SampleAgenda.TEXT, ANA, Language.ES);
        assertThat(refused(
                                FailureReason.INVALID,
                                "2015-11 queda fuera del periodo",
                                "2015-11 lies outside the term",
                                () -> agendas.addEvaluation(Optional.empty(), evaluation(5, "2015-10", "2015-11"), ANA))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().es()).contains("2015-11 queda fuera del periodo"));
    }
}
