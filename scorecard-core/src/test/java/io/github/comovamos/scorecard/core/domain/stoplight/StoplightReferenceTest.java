package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.testing.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Years of lights from the public counts of Nuevo León, which are not part of this project and are read where they are.
 */
class StoplightReferenceTest {

    private static final Path COUNTS =
            Path.of(System.getProperty("reference.dir", "../shared/reference"), "nl-crime-counts.csv");
    private static final List<String> INSTRUMENTS = List.of("INEGI_defunciones", "SESNSP_pre2015", "SESNSP_2015");
    private static final List<String> HEADER = List.of("instrument", "municipality", "crime", "month", "count");

    @BeforeEach
    void theCountsAreThere() {
        assumeTrue(Files.exists(COUNTS), () -> "skipped: there is no " + COUNTS);
    }

    @ParameterizedTest
    @CsvSource({
        "homicidio_doloso,            1517/36, GGGGGGGGGGGG, GGGGGGGGGGGG",
        "extorsion,                   19/4,    RRRRRRRRRRRR, RRRRRRRYRRRR",
        "secuestro,                   29/18,   GGGGGGRGGGGG, GGGGGGRGYYGG",
        "robo_vehiculo_con_violencia, 8383/36, GGGGGGGGGGGG, GGGGGGGGGGGG",
        "robo_vehiculo_sin_violencia, 5845/36, GGGGGGGGGGGG, GGGGGGGGGGGG"
    })
    void theFiveCrimesOfMonterreyIn2014(String crime, String mean, String calendar, String trailing)
            throws IOException {
        assertLights("19039", crime, mean, calendar, trailing);
    }

    @Test
    void theExtortionOfApodacaIn2014() throws IOException {
        assertLights("19006", "extorsion", "43/36", "YGGRYRYRGYGR", "YGGRGRGRGGGR");
    }

    @Test
    void theInstrumentsOfOneCrimeAreNeverMixed() throws IOException {
        Series homicides = series("19039", "homicidio_doloso");

        assertThat(homicides.figures().stream()
                        .map(known ->
                                known.provenance().instrument().orElseThrow().name())
                        .distinct())
                .as("the attorney general's counts, and the death certificates of the same months")
                .containsExactlyInAnyOrder("SESNSP_pre2015", "INEGI_defunciones");
        assertThat(Lights.of(Stoplight.USUAL, homicides, 2014, CountingMethodChoice.parse("INEGI_defunciones"))
                        .months())
                .allSatisfy(
                        light -> assertThat(light.mean()).map(Object::toString).hasValue("955/18"));
        assertThat(Lights.of(Stoplight.USUAL, series("19039", "extorsion"), 2015)
                        .months())
                .as("the instrument of 2015 has no baseline of its own; the months of the other are no substitute")
                .allSatisfy(light -> {
                    assertThat(light.colour()).isEqualTo(Colour.NONE);
                    assertThat(light.flags()).containsExactly(Flag.NO_BASELINE, Flag.OTHER_INSTRUMENT);
                });
    }

    private static void assertLights(String municipality, String crime, String mean, String calendar, String trailing)
            throws IOException {
        Series series = series(municipality, crime);
        CountingMethodChoice old = CountingMethodChoice.parse("SESNSP_pre2015");
        Lights byCalendar = Lights.of(Stoplight.USUAL, series, 2014, old);

        assertThat(byCalendar.letters()).isEqualTo(calendar);
        assertThat(byCalendar.months()).allSatisfy(light -> {
            assertThat(light.mean()).map(Object::toString).hasValue(mean);
            assertThat(light.months()).isEqualTo(36);
        });
        assertThat(Lights.of(Stoplight.USUAL.withBaseline(Baseline.TRAILING), series, 2014, old)
                        .letters())
                .isEqualTo(trailing);
    }

    private static Series series(String municipality, String crime) throws IOException {
        List<List<String>> rows = Files.readAllLines(COUNTS).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertThat(rows.get(0)).isEqualTo(HEADER);
        Map<String, List<List<String>>> byInstrument = rows.stream()
                .filter(row -> row.get(1).equals(municipality) && row.get(2).equals(crime))
                .collect(Collectors.groupingBy(row -> row.get(0)));
        Counts counts = new Counts();
        INSTRUMENTS.forEach(instrument -> {
            counts.by(instrument);
            byInstrument.getOrDefault(instrument, List.of()).forEach(row -> counts.figure(row.get(3), row.get(4)));
        });
        return counts.series();
    }
}
