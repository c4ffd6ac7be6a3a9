package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which months of a file of the SESNSP are published: zeros that only fill the months to come are no counts. */
class SesnspMonthsTest {

    /** A release of 2026 that knows of January to March. */
    private static EvidenceFile filled() {
        String[] year2025 = {"3", "1", "4", "1", "5", "9", "2", "6", "5", "3", "5", "8"};
        String[] year2026 = {"2", "7", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0"};
        return SesnspText.municipalities()
                .row("2025", "19039", SesnspText.EXTORTION, year2025)
                .row("2026", "19039", SesnspText.EXTORTION, year2026)
                .row("2026", "19006", SesnspText.EXTORTION, "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0")
                .file();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-20", "2026-12-31", "2027-06-01"})
    void zeroFilledMonthsToComeAreRefusedUntilSomebodySaysWhichMonthIsTheLast(String retrieved) {
        EvidenceFile file = filled().retrieved(retrieved);
        assertThat(file.refusal().sentence().es()).contains("después de 2026-03", "hasta 2026-12", "--until");
        assertThat(file.refusal().sentence().en()).contains("after 2026-03", "up to 2026-12", "--until");
    }

    @Test
    void withTheLastMonthTheFiguresAreRight() {
        EvidenceRead read = filled().retrieved("2026-04-20").until("2026-03").read();
        assertThat(read.figures()).hasSize(12 + 3 + 3);
        assertThat(read.figures())
                .contains("extortion 19039 2026-03 1", "extortion 19006 2026-03 0", "extortion 19039 2025-12 8")
                .noneMatch(line -> line.contains("2026-04"));
        assertThat(read.tally().taken()).isEqualTo(3);
    }

    @Test
    void yearsAfterTheLastMonthAreLeftOutByDeclaration() {
        EvidenceRead read = filled().retrieved("2026-04-20").until("2025-11").read();
        assertThat(read.figures()).hasSize(11);
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("after-until", 2L));
    }

    @Test
    void whatStandsInMonthsAfterTheLastIsNotLookedAt() {
        assertThat(SesnspText.municipalities()
                        .row("2026", "19039", SesnspText.EXTORTION, "2", "-1", "x")
                        .file()
                        .retrieved("2026-04-20")
                        .until("2026-01")
                        .read()
                        .figures())
                .containsExactly("extortion 19039 2026-01 2");
    }

    @ParameterizedTest(name = "{0} up to {1}, had on {2}")
    @CsvSource({"2015, 3, 2015-03-31", "2015, 12, 2016-01-20", "2014, 12, 2015-12-31"})
    void blankMonthsToComeNeedNoLastMonth(int year, int months, String retrieved) {
        String[] cells = new String[months];
        Arrays.fill(cells, "1");
        assertThat(SesnspText.municipalities()
                        .row(Integer.toString(year), "19039", SesnspText.EXTORTION, cells)
                        .file()
                        .retrieved(retrieved)
                        .read()
                        .figures())
                .hasSize(months);
    }

    @Test
    void countsOfMonthsAfterTheFileWasHadAreRefusedInAnyYear() {
        EvidenceFile file = SesnspText.municipalities()
                .row("2015", "19039", SesnspText.EXTORTION, "1", "1", "0", "0")
                .file()
                .retrieved("2015-02-28");
        assertThat(file.refusal().sentence().en()).contains("after 2015-02", "(2015-02-28)", "up to 2015-04");
        assertThat(file.until("2015-02").read().figures()).hasSize(2);
    }

    @Test
    void quietDecemberOfAnOldReleaseIsACount() {
        assertThat(SesnspText.municipalities()
                        .row(
                                "2014",
                                "19039",
                                SesnspText.EXTORTION,
                                "1",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0")
                        .file()
                        .read()
                        .figures())
                .hasSize(12);
    }

    @Test
    void monthThatIsQuietInOneAreaOnlyIsACount() {
        EvidenceRead read = SesnspText.municipalities()
                .row("2026", "19006", SesnspText.EXTORTION, "2", "0")
                .row("2026", "19039", SesnspText.HOMICIDE, "0", "1")
                .file()
                .retrieved("2026-04-20")
                .read();
        assertThat(read.figures()).contains("extortion 19006 2026-02 0");
    }
}
