package io.github.comovamos.scorecard.core.exchange.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CSV file of ratings may look like and still mean the same. */
class RatingsReaderTest {

    private static final List<Rating> BOTH = List.of(Rating.of("19006", 1, "9.8"), Rating.of("02004", 2, "7"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality,action,rating\n19006,1,9.8\n02004,2,7\n",
                "municipality,action,rating\r\n19006,1,9.8\r\n02004,2,7\r\n",
                "municipality,action,rating\r19006,1,9.8\r02004,2,7",
                "municipality;action;rating\n19006;1;9.8\n02004;2;7\n",
                "\uFEFFmunicipality,action,rating\n19006,1,9.8\n02004,2,7\n",
                "\uFEFFmunicipality;action;rating\r\n19006;1;9.8\r\n02004;2;7\r\n",
                "\"municipality\",\"action\",\"rating\"\n\"19006\",\"1\",\"9.8\"\n\"02004\",\"2\",\"7\"\n",
                " municipality , action , rating \n 19006 , 1 , 9.8 \n\t02004 , 2 , 7 \n",
                "rating,municipality,action\n9.80,19006,1\n7.0000,02004,2\n",
                "note,status,rating,action,name,municipality\n,rated,9.8,1,Apodaca,APO\n,,7,2,whatever,tijuana\n",
                "\n\nmunicipality,action,rating\n\n,,\n19006,1,9.8\n\n02004,2,7\n\n\n",
                "\n\r\nmunicipality;action;rating\n19006;1;9.8\n02004;2;7\n",
                "municipality,action,rating,,\n19006,1,9.8,,\n02004,2,7,,,,,\n",
            })
    void sameRatingsInOtherClothesAreTheSameRatings(String file) {
        assertThat(RatingsFile.of(file).ratings()).isEqualTo(BOTH);
    }

    @Test
    void separatorIsFoundHoweverSlowlyTheFileComes() throws IOException {
        byte[] bytes = "municipality;action;rating\n19006;1;9.8\n02004;2;7\n".getBytes(StandardCharsets.UTF_8);
        try (InputStream oneByOne = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        }) {
            assertThat(RatingsReader.read(oneByOne, SampleAgenda.agenda(), EvaluationNumber.of(3), row -> {})
                            .ratings()
                            .accepted())
                    .isEqualTo(BOTH);
        }
    }

    @ParameterizedTest
    @CsvSource({"19006", "APO", "apo", "Apodaca", "APODACA", "'  apódaca '"})
    void municipalityIsNamedByCodeShortNameOrName(String name) {
        assertThat(RatingsFile.of(RatingsFile.HEADER + name + ",1,9.8\n").ratings())
                .containsExactly(Rating.of("19006", 1, "9.8"));
    }

    @Test
    void statusStandsBesideARatingOrInItsPlace() {
        String rows = "19006,,1,5,late,,,\n19006,,2,,no-information,,,\n02004,,1,,late,,,\n02004,,2,,not-applicable\n";
        assertThat(RatingsFile.of(RatingsFile.WIDE_HEADER + rows).ratings())
                .extracting(Rating::mark)
                .containsExactly(
                        Mark.parse("5", "late"),
                        Mark.of(RatingStatus.NO_INFORMATION),
                        Mark.of(RatingStatus.LATE),
                        Mark.of(RatingStatus.NOT_APPLICABLE));
    }

    @Test
    void shortRowLacksItsLastCells() {
        assertThat(RatingsFile.of(RatingsFile.WIDE_HEADER + "19006,,1,9.8\n").ratings())
                .containsExactly(Rating.of("19006", 1, "9.8"));
    }

    @Test
    void quotedCellKeepsCommasQuotationMarksAndLineEnds() {
        String note = "\"dijo \"\"sí\"\", y\nfirmó; dos\r\nveces\"";
        Rating rating = RatingsFile.of(RatingsFile.WIDE_HEADER + "19006,,1,5,,,," + note + "\n")
                .ratings()
                .get(0);
        assertThat(rating.backing().note()).contains("dijo \"sí\", y\nfirmó; dos\r\nveces");
    }

    @Test
    void rowsAreCountedAsASheetShowsThemWhateverLinesTheyTake() {
        String rows = "19006,,1,5,,,,\"two\nlines\"\n02004,,1,50,,,,\n\n02004,,2,60,,,,\"a\r\nb\r\nc\"\n19006,,2,70\n";
        Findings<List<Rating>> findings =
                RatingsFile.of(RatingsFile.WIDE_HEADER + rows).read();
        assertThat(findings.listed())
                .extracting(Finding::place)
                .containsExactly(new Place.Cell(3, "rating"), new Place.Cell(5, "rating"), new Place.Cell(6, "rating"));
        assertThat(findings.accepted()).hasSize(1);
    }

    @Test
    void progressIsToldEachRowThatWasReadGoodOrBad() {
        List<Long> rows = new ArrayList<>();
        byte[] file = (RatingsFile.HEADER + "19006,1,5\n\n02004,1,50\n19006,2,6\n").getBytes(StandardCharsets.UTF_8);
        RatingsReader.read(new ByteArrayInputStream(file), SampleAgenda.agenda(), EvaluationNumber.of(3), rows::add);
        assertThat(rows).containsExactly(2L, 4L, 5L);
    }

    @Test
    void headerAloneIsATableOfNothing() {
        assertThat(RatingsFile.of(RatingsFile.HEADER).ratings()).isEmpty();
    }

    @Test
    void onlyTheFirstThousandFindingsAreListedButAllAreCounted() {
        Findings<List<Rating>> findings =
                RatingsFile.of(RatingsFile.HEADER + "19006,1,11\n".repeat(1234)).read();
        assertThat(findings.listed()).hasSize(Findings.MOST_LISTED);
        assertThat(findings.count()).isEqualTo(1234);
    }
}
