package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrimeMapTest {

    private static final String HEADER = "type,subtype,modality,indicator\n";

    private static List<String> indicators(String map, String type, String subtype, String modality) {
        return CrimeMap.parse(map).indicators(new CrimeMap.Kind(type, subtype, modality)).stream()
                .map(IndicatorCode::code)
                .toList();
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Robo       | Robo a negocio | Con violencia | all,robbery,shops
            ROBO       | ROBO  A NEGOCIO | x            | all,robbery,shops
            robo       | Robo a casa    | Con violencia | all,robbery,violent
            Extorsión  | Extorsión      | Extorsión     | all,extortion
            EXTORSION  | x              | x             | all,extortion
            Homicidio  | x              | Con violencia | all
            """)
    void kindCountsForEveryIndicatorWhoseEntryItFits(String type, String subtype, String modality, String expected) {
        String map = HEADER + """
                ,,,all
                robo,,,robbery
                Robo,Robo a negocio,,shops
                Robo,Robo a casa,Con violencia,violent
                Robo,Robo a casa,CON VIOLENCIA,violent
                Extorsion,,,extortion
                """;
        assertThat(String.join(",", indicators(map, type, subtype, modality))).isEqualTo(expected);
    }

    @Test
    void kindThatFitsNothingCountsForNothing() {
        assertThat(indicators(HEADER + "Robo,,,robbery\n", "Aborto", "", "")).isEmpty();
        assertThat(indicators(HEADER, "Robo", "", "")).isEmpty();
    }

    @Test
    void mappingOfOnesOwnTakesThePlaceOfTheOneThatShips() {
        SesnspText text = SesnspText.municipalities()
                .row("2015", "19039", SesnspText.HOMICIDE, "7")
                .row("2015", "19039", SesnspText.KNIFE, "2")
                .row("2015", "19039", SesnspText.EXTORTION, "3");
        EvidenceRead read = text.file()
                .mappedBy("indicator;modality;type;subtype;note\nshot;Con arma de fuego;;;mine\nkilled;;homicidio;;\n")
                .read();
        assertThat(read.figures()).containsExactly("shot 19039 2015-01 7", "killed 19039 2015-01 9");
        assertThat(read.tally().leftOut()).containsEntry("not-mapped", 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void emptyMapIsRefused(String map) {
        ScorecardException refusal =
                SesnspText.municipalities().file().mappedBy(map).refusal();
        assertThat(refusal.sentence().en()).contains("type, subtype, modality, indicator");
    }

    @Test
    void badEntriesAreFindingsAndTheWholeMapIsRefused() {
        ScorecardException refusal = catchThrowableOfType(
                ScorecardException.class,
                () -> CrimeMap.parse(HEADER + "Robo,,,robbery\nRobo,,,not a code\nRobo,,\nRobo,,,a,b\n"));
        assertThat(refusal.sentence().es()).isEqualTo("la tabla de delitos no se puede aceptar");
        assertThat(refusal.sentence().en()).isEqualTo("the map of crimes cannot be accepted");
        assertThat(refusal.findings())
                .extracting(Finding::place)
                .containsExactly(new Place.Cell(3, "indicator"), new Place.Cell(4, "indicator"), new Place.Row(5));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(delimiter = ';', textBlock = """
            sesnsp-2015; Homicidio; Homicidio doloso; Con arma blanca; homicide
            sesnsp-2015; Violación simple; Violación simple; Violación simple; rape
            sesnsp-2015; Violación equiparada; Violación equiparada; Violación equiparada; rape
            sesnsp-2015; Robo; Robo de vehículo automotor; Robo de motocicleta Sin violencia; vehicle-theft
            sesnsp-2015; Robo; Robo a transeúnte en vía pública; Con violencia; person-robbery
            sesnsp-2015; Violencia familiar; Violencia familiar; Violencia familiar; family-violence
            sesnsp-2011; DOLOSOS; CON ARMA DE FUEGO; HOMICIDIOS; homicide
            sesnsp-2011; DOLOSAS; CON ARMA BLANCA; LESIONES; injuries
            sesnsp-2011; SIN VIOLENCIA; DE VEHICULOS; ROBO COMUN; vehicle-theft
            sesnsp-2011; EXTORSION; EXTORSION; DELITOS PATRIMONIALES; extortion
            sesnsp-2011; SECUESTRO; SECUESTRO; PRIV. DE LA LIBERTAD (SECUESTRO); kidnapping
            sesnsp-2011; VIOLACION; VIOLACION; DELITOS SEXUALES (VIOLACION); rape
            """)
    void mapsThatShipKnowTheCrimesOfTheProgramme(
            String map, String type, String subtype, String modality, String indicator) {
        assertThat(indicators(Resources.text(CrimeMap.class, map + ".csv"), type, subtype, modality))
                .containsExactly(indicator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesnsp-2015.csv", "sesnsp-2011.csv"})
    void everyIndicatorOfTheMapsThatShipIsKnownWithItsTitles(String map) {
        assertThat(CrimeMap.parse(Resources.text(CrimeMap.class, map)).indicators())
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(code -> KnownIndicators.find(code).isPresent());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "Homicidio, Homicidio culposo, En accidente de tránsito",
        "Lesiones, Lesiones culposas, Con otro elemento",
        "Robo, Robo de autopartes, Con violencia",
        "Abuso de confianza, Abuso de confianza, Abuso de confianza",
    })
    void whatIsNoneOfTheProgrammesCrimesIsNotMapped(String type, String subtype, String modality) {
        assertThat(indicators(Resources.text(CrimeMap.class, "sesnsp-2015.csv"), type, subtype, modality))
                .isEmpty();
    }
}
