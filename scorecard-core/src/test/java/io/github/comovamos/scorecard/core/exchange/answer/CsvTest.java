package io.github.comovamos.scorecard.core.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.agenda.MunicipalityRow;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of tables. */
class CsvTest {

    static List<Class<? extends Record>> rows() {
        return List.of(
                ActionRow.class,
                AgendaRow.class,
                AxisRow.class,
                EvaluationRow.class,
                FindingRow.class,
                MunicipalityRow.class,
                RankingRow.class,
                RatingRow.class,
                RevisionRow.class,
                ScoreboardRow.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    <R extends Record> void columnsAreTheComponentsOfTheRecordInTheirOrder(Class<R> type) {
        String expected = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName().replaceAll("([A-Z])", "-$1"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        assertThat(Csv.write(type, List.of()))
                .as("the header of an empty table of %s", type.getSimpleName())
                .isEqualTo(expected + "\n")
                .isEqualTo(Names.header(type) + "\n");
    }

    /** A row as rows are. */
    private record Place(
            String municipality,
            String name,
            @Nullable String exact,
            int rated,
            @Nullable Integer place) {}

    @Test
    void whatIsUnknownIsEmpty() {
        Place rated = new Place("19006", "Apodaca", "25/4", 4, 1);
        Place unrated = new Place("19018", "García", null, 0, null);
        assertThat(Csv.write(Place.class, List.of(rated, unrated))).isEqualTo("""
                        municipality,name,exact,rated,place
                        19006,Apodaca,25/4,4,1
                        19018,García,,0,
                        """);
    }

    @Test
    void ratingsHaveTheColumnsInWhichTheyAreImported() {
        assertThat(Csv.write(RatingRow.class, List.of()))
                .isEqualTo(RatingsFile.WIDE_HEADER.strip() + ",rule,computed,reconstructed\n");
    }

    @Test
    void namesOfSeveralWordsAreInKebabCase() {
        assertThat(Csv.write(MunicipalityRow.class, List.of(new MunicipalityRow("19006", "Apodaca", "APO", null, ""))))
                .isEqualTo("municipality,name,short-name,group,officeholders\n19006,Apodaca,APO,,\n");
        assertThat(Csv.write(RevisionRow.class, List.of()))
                .startsWith("municipality,name,action,revision,before,before-status,");
    }

    @Test
    void quotationMarksStandOnlyWhereTheyAreNeeded() {
        List<FindingRow> rows = List.of(
                new FindingRow("plain", "ángel ñandú 🌳", "semi;colon 'single' #hash"),
                new FindingRow("comma", "a,b", "a, b"),
                new FindingRow("quote", "a\"b", "\"\""),
                new FindingRow("line end", "a\nb", "a\r\nb"),
                new FindingRow("spaces", " a", "a "));
        assertThat(Csv.write(FindingRow.class, rows)).isEqualTo("""
                place,value,message
                plain,ángel ñandú 🌳,semi;colon 'single' #hash
                comma,"a,b","a, b"
                quote,"a""b",""\"""\"
                line end,"a
                b","a\r
                b"
                spaces, a,a\s
                """);
    }

    @Test
    void decimalsAreTheTextThatTheyWere() {
        AxisRow row = new AxisRow("parks", "Parks", "0.0000001");
        assertThat(Csv.write(AxisRow.class, List.of(row))).isEqualTo("axis,title,weight\nparks,Parks,0.0000001\n");
    }
}
