package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.testing.Boards;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one table of the programme that is known whole: third evaluation, April–May 2013 (Conger 2014, Table 2). */
class PublishedTableTest {

    private final Scoreboard board = Boards.published();

    @ParameterizedTest
    @CsvSource({
        "19006, Apodaca,                  25/4, 6, 7, 7, false",
        "19021, General Escobedo,         13/2, 7, 6, 5, true",
        "19018, García,                   15/2, 8, 7, 3, false",
        "19026, Guadalupe,                9/2,  5, 5, 8, false",
        "19031, Juárez,                   31/4, 8, 8, 2, false",
        "19039, Monterrey,                27/4, 7, 7, 4, false",
        "19046, San Nicolás de los Garza, 17/4, 4, 4, 9, false",
        "19019, San Pedro Garza García,   17/2, 9, 8, 1, false",
        "19048, Santa Catarina,           13/2, 7, 6, 5, true"
    })
    void everyMunicipalityHasItsAverageAndItsPlace(
            String code, String name, String exact, String shown, String printed, int place, boolean joint) {
        Standing standing = Boards.standing(board, "security", code);

        assertThat(standing.municipality().name()).isEqualTo(name);
        assertThat(standing.average().exact()).map(Object::toString).contains(exact);
        assertThat(standing.average()
                        .exact()
                        .orElseThrow()
                        .round(board.agenda().scoring().display()))
                .as("%s, as the agenda displays it", exact)
                .hasToString(shown);
        assertThat(standing.published()).map(Object::toString).contains(printed);
        assertThat(standing.rank()).contains(new Rank(place, joint));
        assertThat(standing.average().coverage()).isEqualTo(new Coverage(4, 4));
        assertThat(standing.average().zeros()).isZero();
    }

    @Test
    void municipalitiesComeInTheOrderOfTheTable() {
        assertThat(board.ranking(Subject.parse("security")))
                .extracting(standing -> standing.municipality().shortName())
                .containsExactly("APO", "ESC", "GAR", "GDP", "JUA", "MTY", "SNG", "SPGG", "STC");
    }

    @Test
    void theOtherAxesHaveNoRatingsAndSoNoPlaces() {
        assertThat(board.subjects())
                .extracting(Subject::code)
                .containsExactly("security", "transparency", "public-spaces", "meeting");
        for (String axis : List.of("transparency", "public-spaces", "meeting")) {
            assertThat(board.ranking(Subject.parse(axis))).as(axis).hasSize(9).allSatisfy(standing -> {
                assertThat(standing.average().exact()).isEmpty();
                assertThat(standing.average().coverage().rated()).isZero();
                assertThat(standing.rank()).isEmpty();
                assertThat(standing.published()).isEmpty();
            });
        }
    }

    @Test
    void thereAreNineStandingsForEachAxisMunicipalityByMunicipality() {
        assertThat(board.standings()).hasSize(36);
        assertThat(board.standings().subList(0, 5))
                .extracting(standing -> standing.municipality().shortName() + " "
                        + standing.subject().code())
                .containsExactly(
                        "APO security", "APO transparency", "APO public-spaces", "APO meeting", "ESC security");
    }

    @Test
    void oneActionIsRankedByItsRating() {
        assertThat(board.ranking(Subject.parse("action:4")))
                .extracting(standing -> standing.rank().orElseThrow().place())
                .as("action 4 has the ratings 4, 5, 4, 1, 6, 4, 3, 5, 4")
                .containsExactly(4, 2, 4, 9, 1, 4, 8, 2, 4);
        assertThat(Boards.standing(board, "action:3", "19018").rank())
                .as("García and San Pedro share the first place of action 3")
                .contains(new Rank(1, true));
    }
}
