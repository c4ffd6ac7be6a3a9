package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Term;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agenda of 2012–15 says what is known of it, and marks as reconstructed what is not. */
class BuiltInAgendasTest {

    private static final Agenda ACV = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | security      | Depuración policial transparente            | Transparency in the vetting of police
            2  | security      | Policías honestos bien remunerados          | Honest, well-paid police
            3  | security      | Mínimo 3 policías por cada 1,000 habitantes | Three police for every 1,000 residents
            4  | security      | Indicadores de delito en verde              | Number of crime indicators in green (okay, or improving)
            5  | transparency  | Ni un casino más                            | Not one more casino
            6  | transparency  | Ni un compadre incómodo más                 | No nepotism
            7  | public-spaces | Nuestras calles para las familias           | Our streets for families (sidewalks, public areas)
            8  | public-spaces | Reforestación intensiva: 1 árbol por cada 3 habitantes | One tree for every 3 residents
            9  | public-spaces | 1 unidad deportiva por cada 50,000 habitantes | One sports centre for every 50,000 residents
            10 | meeting       | 10 para un alcalde de 10                    | The bimonthly meeting
            """)
    void theTenActionsHaveTheirAxesAndTitles(int number, String axis, String es, String en) {
        Action action = ACV.action(ActionNumber.of(number));

        assertThat(action.axis().code()).isEqualTo(axis);
        assertThat(action.title().es()).isEqualTo(es);
        assertThat(action.title().en()).isEqualTo(en);
        assertThat(action.weight()).hasToString("1");
    }

    @Test
    void thereAreTenActionsUnderFourAxes() {
        assertThat(ACV.actions())
                .extracting(action -> action.number().value())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ACV.axes())
                .extracting(axis -> axis.id() + ", " + axis.title().es() + ", "
                        + axis.title().en() + ", " + axis.weight())
                .containsExactly(
                        "security, Seguridad, Security, 1",
                        "transparency, Transparencia, Transparency, 1",
                        "public-spaces, Espacios públicos, Public spaces, 1",
                        "meeting, Reunión bimestral, Bimonthly meeting, 1");
    }

    @ParameterizedTest
    @CsvSource({
        "19006, Apodaca,                  APO,  Raymundo Flores Elizondo,      PRI",
        "19018, García,                   GAR,  Jesús Hernández Martínez,      PRI",
        "19019, San Pedro Garza García,   SPGG, Ugo Roberto Ruiz Cortez,       PAN",
        "19021, General Escobedo,         ESC,  César Cavazos,                 PRI",
        "19026, Guadalupe,                GDP,  César Garza Villarreal,        PRI",
        "19031, Juárez,                   JUA,  Rodolfo Ambriz Oviedo,         PAN",
        "19039, Monterrey,                MTY,  Margarita Arellanes Cervantes, PAN",
        "19046, San Nicolás de los Garza, SNG,  Pedro Salgado Almaguer,        PAN",
        "19048, Santa Catarina,           STC,  Víctor Manuel Pérez Díaz,      PAN"
    })
    void theNineMunicipalitiesHaveTheirMayors(String code, String name, String shortName, String mayor, String party) {
        AreaCode municipality = AreaCode.parse(code);

        assertThat(ACV.municipalities()).hasSize(9);
        assertThat(ACV.municipality(municipality).name()).isEqualTo(name);
        assertThat(ACV.municipality(municipality).shortName()).isEqualTo(shortName);
        assertThat(ACV.officeholders())
                .filteredOn(holder -> holder.municipality().equals(municipality))
                .isNotEmpty()
                .allSatisfy(holder -> {
                    assertThat(holder.name()).isEqualTo(mayor);
                    assertThat(holder.party()).contains(party);
                });
    }

    @Test
    void officeIsHeldForTheTermAndMonterreysMayorWasOnLeave() {
        assertThat(ACV.term()).isEqualTo(new Term(LocalDate.of(2012, 10, 31), LocalDate.of(2015, 10, 31)));
        assertThat(ACV.officeholders())
                .filteredOn(holder -> !holder.municipality().equals(AreaCode.parse("19039")))
                .hasSize(8)
                .allSatisfy(holder -> {
                    assertThat(holder.from().first()).isEqualTo(ACV.term().from());
                    assertThat(holder.to().last()).isEqualTo(ACV.term().to());
                });
        assertThat(ACV.officeholders())
                .filteredOn(holder -> holder.municipality().equals(AreaCode.parse("19039")))
                .extracting(holder -> holder.from() + " to " + holder.to())
                .containsExactly("2012-10-31 to 2014-12", "2015-03 to 2015-10-31");
    }

    @Test
    void theThirdEvaluationIsThatOfAprilAndMay2013() {
        assertThat(ACV.evaluations())
                .containsExactly(new Evaluation(
                        EvaluationNumber.of(3),
                        YearMonth.of(2013, 4),
                        YearMonth.of(2013, 5),
                        Optional.of(LocalDate.of(2013, 6, 19))));
    }

    @Test
    void nineAveragesOfSecurityWerePrinted() {
        assertThat(ACV.published()).allSatisfy(figure -> {
            assertThat(figure.evaluation()).isEqualTo(EvaluationNumber.of(3));
            assertThat(figure.subject().code()).isEqualTo("security");
            assertThat(figure.source()).contains("19 June 2013", "Conger 2014", "Table 2");
        });
        assertThat(ACV.published())
                .extracting(figure -> figure.municipality() + " " + figure.average())
                .containsExactlyInAnyOrder(
                        "19006 7", "19021 6", "19018 7", "19026 5", "19031 8", "19039 7", "19046 4", "19019 8",
                        "19048 6");
    }

    @Test
    void everyCriterionIsReconstructedAndSaysSo() {
        assertThat(ACV.actions()).allSatisfy(action -> {
            assertThat(action.criteria())
                    .as("the 0–10 rubric of action %s was never found", action.number())
                    .isNotEmpty()
                    .allMatch(Criterion::reconstructed);
            assertThat(action.criterionAt(EvaluationNumber.of(1))).isPresent();
        });
    }

    @Test
    void thereIsNoOverallAverage() {
        assertThat(ACV.scoring().overall())
                .as("the programme asked in June 2014 for it to be taken off")
                .isEqualTo(OverallMode.NONE);
        assertThat(ACV.scoring().missing().code()).isEqualTo("left-out");
        assertThat(ACV.scoring().display().decimals()).isZero();
        assertThat(ACV.scoring().display().rounding().code()).isEqualTo("half-up");
        assertThat(ACV.scoring().minimumCoverage()).hasToString("0");
    }

    @Test
    void itIsTheOnlyOne() {
        assertThat(BuiltInAgendas.ids()).containsExactly(AgendaId.parse("acv-nl-2012"));
        assertThat(BuiltInAgendas.ids())
                .allSatisfy(id -> assertThat(BuiltInAgendas.get(id).id()).isEqualTo(id));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> BuiltInAgendas.text(AgendaId.parse("acv-nl-2015")))
                .withMessage("there is no built-in agenda \"acv-nl-2015\": allowed is acv-nl-2012")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.NOT_FOUND));
    }
}
