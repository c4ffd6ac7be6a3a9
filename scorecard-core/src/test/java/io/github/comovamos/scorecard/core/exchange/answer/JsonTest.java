package io.github.comovamos.scorecard.core.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.agenda.MunicipalityRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes of answers. */
class JsonTest {

    /** A row as rows are. */
    private record Place(String municipality, String exact, int rated) {}

    /** An answer as answers are. */
    private record Places(String title, int evaluation, List<Place> rows, List<String> notes) {}

    @Test
    void answerIsOneLineInTheOrderOfItsRecord() {
        Places places =
                new Places("Alcalde, ¿cómo vamos?", 3, List.of(new Place("19006", "25/4", 4)), List.of("«nota»"));
        assertThat(Json.write(places))
                .isEqualTo("{\"title\":\"Alcalde, ¿cómo vamos?\",\"evaluation\":3,\"rows\":["
                        + "{\"municipality\":\"19006\",\"exact\":\"25/4\",\"rated\":4}],"
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
        assertThat(Json.write(new ImportView(3, 1, 2, 3, 4_000_000_000L, true, List.of(), List.of())))
                .isEqualTo("{\"evaluation\":3,\"added\":1,\"changed\":2,\"unchanged\":3,\"refused\":4000000000,"
                        + "\"stored\":true,\"notes\":[],\"findings\":[]}");
    }

    @Test
    void textIsEscapedOnlyWhereJsonAsksForIt() {
        assertThat(Json.write(Map.of("note", "\"a\\b\"\n\t/🌳\u0001")))
                .isEqualTo("{\"note\":\"\\\"a\\\\b\\\"\\n\\t/🌳\\u0001\"}");
    }
}
