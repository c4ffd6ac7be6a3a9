package io.github.comovamos.scorecard.core.exchange.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of a CSV file of ratings: each bad row is a finding, and what is no table at all is refused whole. */
class RatingsReaderFaultsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # row               | column       | value              | allowed (es)                  | allowed (en)
            19006,,1,11           | rating       | 11                 | de 0 a 10                     | from 0 to 10
            19006,,1,10.0001      | rating       | 10.0001            | de 0 a 10                     | from 0 to 10
            19006,,1,-0.1         | rating       | -0.1               | de 0 a 10                     | from 0 to 10
            19006,,1,NaN          | rating       | NaN                | de 0 a 10                     | from 0 to 10
            19006,,1,Infinity     | rating       | Infinity           | de 0 a 10                     | from 0 to 10
            19006,,1,1e400        | rating       | 1e400              | sin exponente                 | no exponent
            19006,,1,1.23456      | rating       | 1.23456            | hasta 4 decimales             | at most 4 decimals
            19006,,1,9.8000000000000007 | rating | 9.8000000000000007 | hasta 4 decimales             | at most 4 decimals
            19006,,1,"9,8"        | rating       | 9,8                | con punto                     | with a point
            19006,,1,٩            | rating       | ٩                  | de 0 a 10                     | from 0 to 10
            19006,,1,ocho         | rating       | ocho               | de 0 a 10                     | from 0 to 10
            19006,,1,             | rating       | ^^                 | un decimal de 0 a 10, o un estado | a decimal from 0 to 10, or a status
            19006,,1              | rating       | ^^                 | un decimal de 0 a 10, o un estado | a decimal from 0 to 10, or a status
            19006,,1,,rated       | rating       | ^^                 | late, no-information, not-applicable, declined | late, no-information, not-applicable, declined
            19006,,1,5,maybe      | status       | maybe              | rated, late, no-information, not-applicable, declined | rated, late, no-information, not-applicable, declined
            19006,,1,5,declined   | status       | declined           | se admite rated o late        | allowed is rated or late
            19006,,1,0,no-information | status   | no-information     | se admite rated o late        | allowed is rated or late
            19039,,1,5            | municipality | 19039              | 19006 (APO, Apodaca), 02004 (TIJ, Tijuana) | 19006 (APO, Apodaca), 02004 (TIJ, Tijuana)
            2004,,1,5             | municipality | 2004               | 02004 (TIJ, Tijuana)          | 02004 (TIJ, Tijuana)
            Apo daca,,1,5         | municipality | Apo daca           | 19006 (APO, Apodaca)          | 19006 (APO, Apodaca)
            ,Apodaca,1,5          | municipality | ^^                 | 19006 (APO, Apodaca)          | 19006 (APO, Apodaca)
            19006,,3,5            | action       | 3                  | se admiten 1, 2                | allowed are 1, 2
            19006,,one,5          | action       | one                | de 1 a 999                    | from 1 to 999
            19006,,1.0,5          | action       | 1.0                | de 1 a 999                    | from 1 to 999
            19006,,,5             | action       | ^^                 | de 1 a 999                    | from 1 to 999
            19006                 | action       | ^^                 | de 1 a 999                    | from 1 to 999
            """)
    void badCellIsAFinding(String row, String column, String value, String es, String en) {
        Finding finding = RatingsFile.of(RatingsFile.WIDE_HEADER + "02004,,2,7\n" + row + "\n19006,,2,8,,,,x\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(3, column));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(value).contains(es);
        assertThat(finding.message().en()).contains(value).contains(en);
        assertThat(finding.describe().es()).startsWith("fila 3, columna " + column + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "source", "note"})
    void backingIsBoundedPlainText(String column) {
        String header = RatingsFile.HEADER.replace("rating", "rating," + column);
        Finding tooLong =
                RatingsFile.of(header + "19006,1,5," + "x".repeat(2001) + "\n").finding();
        assertThat(tooLong.place()).isEqualTo(new Place.Cell(2, column));
        assertThat(tooLong.message().es()).contains("2001").contains("hasta 2000");
        assertThat(tooLong.message().en()).contains("2001").contains("at most 2000");
        for (String bad : new String[] {"a\u0000b", "a\u0007b", "\u0085b", "a\u001Bb"}) {
            Finding control = RatingsFile.of(header + "19006,1,5," + bad + "\n").finding();
            assertThat(control.place()).isEqualTo(new Place.Cell(2, column));
            assertThat(control.message().en())
                    .contains("\\u00")
                    .doesNotContain(bad)
                    .contains("control characters");
        }
        assertThat(RatingsFile.of(header + "19006,1,5," + "é".repeat(2000) + "\n")
                        .ratings())
                .hasSize(1);
    }

    @Test
    void controlCharacterIsNoPartOfACodeOrARating() {
        assertThat(RatingsFile.of(RatingsFile.HEADER + "19006,1,5\u0000\n")
                        .finding()
                        .value())
                .isEqualTo("5\u0000");
        assertThat(RatingsFile.of(RatingsFile.HEADER + "19006\u0001,1,5\n")
                        .finding()
                        .place())
                .isEqualTo(new Place.Cell(2, "municipality"));
    }

    @Test
    void secondRowOfTheSameActionIsAFindingHoweverTheMunicipalityIsNamed() {
        Finding finding = RatingsFile.of(RatingsFile.HEADER + "19006,1,5\n19006,2,5\nAPO,1,5\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(4, "action"));
        assertThat(finding.value()).isEqualTo("1");
        assertThat(finding.message().es()).contains("la acción 1 de 19006").contains("se admite una");
        assertThat(finding.message().en()).contains("action 1 of 19006").contains("one is allowed");
    }

    @Test
    void nameOfTwoMunicipalitiesNeedsTheCode() {
        RatingsFile file = new RatingsFile(
                (RatingsFile.HEADER + "apodaca,1,5\n02004,1,5\n").getBytes(StandardCharsets.UTF_8),
                AgendaReader.read(SampleAgenda.with("name: Tijuana", "name: Apodaca")));
        assertThat(file.finding().place()).isEqualTo(new Place.Cell(2, "municipality"));
        assertThat(file.finding().message().es())
                .contains("\"apodaca\" puede ser 19006 (APO, Apodaca), 02004 (TIJ, Apodaca): se necesita la clave");
        assertThat(file.finding().message().en())
                .contains("\"apodaca\" may be 19006")
                .contains("the code is needed");
    }

    @Test
    void actionThatIsAskedOnlyLaterIsAFinding() {
        RatingsFile file = new RatingsFile(
                (RatingsFile.HEADER + "19006,2,5\n").getBytes(StandardCharsets.UTF_8),
                AgendaReader.read(SampleAgenda.with(
                        "from-evaluation: 1, rule: judged, text: { es: árboles",
                        "from-evaluation: 4, rule: judged, text: { es: árboles")));
        assertThat(file.finding().message().es()).isEqualTo("la acción 2 no se pide en esta evaluación: se admite 1");
        assertThat(file.finding().message().en()).isEqualTo("action 2 is not asked in this evaluation: allowed is 1");
    }

    @Test
    void cellsBeyondTheHeaderAreAFinding() {
        Finding finding = RatingsFile.of(RatingsFile.HEADER + "19006,1,9,8\n02004,1,5,,\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
        assertThat(finding.value()).isEqualTo("8");
        assertThat(finding.describe().es()).startsWith("fila 2: ").contains("que tiene 3");
        assertThat(finding.describe().en()).startsWith("row 2: ").contains("which has 3");
    }

    @Test
    void rowOfAMillionCellsIsOneSmallFinding() {
        Finding finding = RatingsFile.of(RatingsFile.HEADER + "19006,1,5" + ",x".repeat(1_000_000) + "\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
        assertThat(finding.value()).hasSizeLessThan(1000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # what              | file                                              | said (es)                          | said (en)
            an unknown column   | municipality,action,rating,colour⏎                | la columna "colour" no se conoce   | column "colour" is unknown
            a capital           | Municipality,action,rating⏎                       | la columna "Municipality" no se conoce | column "Municipality" is unknown
            a nameless column   | municipality,,action,rating⏎                      | la columna "" no se conoce         | column "" is unknown
            a missing column    | municipality,rating⏎19006,5⏎                      | falta la columna "action"          | column "action" is missing
            a repeated column   | municipality,action,rating,action⏎                | la columna "action" está repetida  | column "action" is repeated
            another separator   | municipality:action:rating⏎                       | "municipality:action:rating"       | "municipality:action:rating"
            a late header       | ⏎⏎municipality,action⏎                            | fila 3: falta                      | row 3: column
            an unclosed quote   | municipality,action,rating⏎19006,1,5⏎02004,1,"5⏎19006,2,5⏎ | la fila 3 no es CSV       | row 3 is not valid CSV
            unclosed at once    | "municipality,action,rating⏎19006,1,5⏎            | la fila 1 no es CSV                | row 1 is not valid CSV
            more after a quote  | municipality,action,rating⏎19006,"1" 1,5⏎         | la fila 2 no es CSV                | row 2 is not valid CSV
            """)
    void fileThatIsNoTableIsRefusedWhole(String what, String file, String es, String en) {
        ScorecardException refusal = RatingsFile.of(file.replace('⏎', '\n')).refusal();
        assertThat(refusal.sentence().es()).contains(es);
        assertThat(refusal.sentence().en()).contains(en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "  \n\t\n", ",,,\n"})
    void emptyFileIsRefusedWithTheColumnsThatItNeeds(String file) {
        ScorecardException refusal = RatingsFile.of(file).refusal();
        assertThat(refusal.sentence().es()).contains("está vacío").contains("municipality, action, rating");
        assertThat(refusal.sentence().en()).contains("is empty").contains("municipality, action, rating");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3000})
    void fileInWindows1252IsRefusedAsSuchHoweverLateItShows(int goodRows) {
        String rows = "19006,,1,5,,,,sin acento\n".repeat(goodRows) + "19006,,1,5,,,,Árbol, según García\n";
        ScorecardException refusal = RatingsFile.of(
                        (RatingsFile.WIDE_HEADER + rows).getBytes(Charset.forName("windows-1252")))
                .refusal();
        assertThat(refusal.sentence().es()).contains("no está en UTF-8").contains("guárdelo como CSV UTF-8");
        assertThat(refusal.sentence().en()).contains("is not in UTF-8").contains("save it as CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreRefused(String charset) {
        RatingsFile.of((RatingsFile.HEADER + "19006,1,5\n").getBytes(Charset.forName(charset)))
                .refusal();
    }

    @Test
    void endlessCellIsRefusedBeforeItFillsTheMemory() {
        ScorecardException refusal = RatingsFile.of(RatingsFile.HEADER + "19006,1,\"" + "x,\n".repeat(1_000_000))
                .refusal();
        assertThat(refusal.sentence().es()).contains("fila 2").contains("más de 100000 caracteres");
        assertThat(refusal.sentence().en()).contains("row 2").contains("more than 100000 characters");
        Findings<?> longest = RatingsFile.of(RatingsFile.HEADER + "19006,1," + "9".repeat(100_000) + "\n")
                .read();
        assertThat(longest.count()).isEqualTo(1);
    }
}
