package io.github.comovamos.scorecard.core.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.agenda.MunicipalityRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes of answers. */
class JsonTest {

    @Test
    void answerIsOneLineInTheOrderOfItsRecord() {
        ScoreboardRow row = new ScoreboardRow("19006", "Apodaca", "security", "6", "25/4", 4, 4, 1, "7");
        ScoreboardView view = new ScoreboardView(
                "acv-nl-2012",
                "Alcalde, ¿cómo vamos?",
                3,
                "2013-04",
                "2013-05",
                "2013-06-19",
                List.of(row),
                List.of("«nota»"));
        assertThat(Json.write(view))
                .isEqualTo("{\"agenda\":\"acv-nl-2012\",\"title\":\"Alcalde, ¿cómo vamos?\",\"evaluation\":3,"
                        + "\"from\":\"2013-04\",\"to\":\"2013-05\",\"released\":\"2013-06-19\",\"rows\":["
                        + "{\"municipality\":\"19006\",\"name\":\"Apodaca\",\"axis\":\"security\",\"average\":\"6\","
                        + "\"exact\":\"25/4\",\"rated\":4,\"asked\":4,\"place\":1,\"published\":\"7\"}],"
                        + "\"notes\":[\"«nota»\"]}");
    }

    @Test
    void whatIsUnknownIsNull() {
        assertThat(Json.write(new AxisRow("overall", "Promedio", null)))
                .isEqualTo("{\"axis\":\"overall\",\"title\":\"Promedio\",\"weight\":null}");
    }

    @Test
    void namesOfSeveralWordsAreInKebabCase() {
        assertThat(Json.write(new MunicipalityRow("19006", "Apodaca", "APO", null, "")))
                .isEqualTo("{\"municipality\":\"19006\",\"name\":\"Apodaca\",\"short-name\":\"APO\",\"group\":null,"
                        + "\"officeholders\":\"\"}");
    }

    @Test
    void countsAndFlagsAreNumbersAndBooleans() {
        assertThat(Json.write(new ImportView(3, 1, 2, 3, 4_000_000_000L, true, List.of())))
                .isEqualTo("{\"evaluation\":3,\"added\":1,\"changed\":2,\"unchanged\":3,\"refused\":4000000000,"
                        + "\"stored\":true,\"findings\":[]}");
    }

    @Test
    void textIsEscapedOnlyWhereJsonAsksForIt() {
        assertThat(Json.write(Map.of("note", "\"a\\b\"\n\t/🌳\u0001")))
                .isEqualTo("{\"note\":\"\\\"a\\\\b\\\"\\n\\t/🌳\\u0001\"}");
    }
}
