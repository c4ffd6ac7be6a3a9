package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an instrument says, as programs read it. */
class InstrumentViewTest {

    private static final YearMonth JANUARY = YearMonth.of(2013, 1);

    private final TestServices services;

    InstrumentViewTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
        services.evidence(
                "figures",
                new FigureText()
                        .baseline("homicide", "19039", 8)
                        .goal("homicide", "19039", "2013-01", "6,4")
                        .figure("police-officers", "19039", "2013", "500")
                        .figure("vetting-share", "19039", "2013-01", "68.5")
                        .share("pulse-safe", "19039", "2013-01", "25.1", 550)
                        .toString());
        services.evidence("people", "area,year,residents\n19039,2013,1500\n");
        services.evidence("cic", "case,category,area,opened,closed\n1,lights,19039,2013-01-01,2013-01-03\n");
    }

    private <R extends Record> InstrumentView<R> january(Instrument<R> instrument) {
        Question.Time time = instrument.question().time();
        return services.read(
                instrument,
                EvidenceScope.ALL,
                Map.of(time.argument().name(), time.at().apply(JANUARY)),
                Language.EN);
    }

    private <R extends Record> Answer<R> answer(Instrument<R> instrument) {
        InstrumentView<R> view = january(instrument);
        return new Answer<>(view.whole(), instrument.type(), view.rows());
    }

    @Test
    void jsonRepeatsTheQuestionAndThenHasRowsPartsAndNotes() throws JsonProcessingException {
        for (Instrument<?> instrument : Instruments.all()) {
            List<String> names = new ArrayList<>();
            instrument.question().repeated().stream().map(Argument::name).forEach(names::add);
            names.add("rows");
            instrument.parts().stream().map(Part::name).forEach(names::add);
            names.add("notes");
            JsonNode json = new ObjectMapper().readTree(answer(instrument).json());
            assertThat(json.fieldNames()).toIterable().as(instrument.name()).containsExactlyElementsOf(names);
            assertThat(json.get("rows").isArray()).isTrue();
            assertThat(json.get("notes").isArray()).isTrue();
        }
    }

    @Test
    void valuesAreExactTextsAndWhatIsNamedIsItsCode() {
        assertThat(answer(Instruments.STOPLIGHT).json())
                .isEqualTo("{\"rows\":[{\"indicator\":\"homicide\",\"municipality\":\"19039\",\"month\":\"2013-01\","
                        + "\"count\":\"6\",\"mean\":\"8\",\"goal\":\"6\",\"colour\":\"green\",\"months\":36,\"flags\":\"\"}],"
                        + "\"ranking\":[{\"place\":1,\"municipality\":\"19039\",\"name\":\"Monterrey\",\"green\":1,"
                        + "\"yellow\":0,\"red\":0,\"none\":0,\"points\":\"1\",\"score\":\"1\"}],\"notes\":[]}\n");
        assertThat(answer(Instruments.OBJECTIVES).json())
                .startsWith(
                        "{\"year\":2013,\"rows\":[{\"municipality\":\"19039\",\"indicator\":\"homicide\","
                                + "\"period\":\"2013-01\",\"current\":\"6\",\"goal\":\"4\",\"percent\":67,\"exact\":\"200/3\"},");
        assertThat(answer(Instruments.STAFFING).json())
                .isEqualTo(
                        "{\"per\":\"1000\",\"target\":\"3\",\"rows\":[{\"municipality\":\"19039\",\"population\":1500,"
                                + "\"vintage\":\"people\",\"officers\":\"500\",\"rate\":\"1000/3\",\"needed\":5,\"short\":\"0\"}],"
                                + "\"notes\":[]}\n");
        assertThat(answer(Instruments.VETTING).json())
                .isEqualTo("{\"month\":\"2013-01\",\"baseline\":null,\"rows\":[{\"municipality\":\"19039\","
                        + "\"evaluated\":null,\"approved\":null,\"share\":\"137/2\",\"baseline\":null,\"change\":null,"
                        + "\"still-active\":null}],\"notes\":[]}\n");
        assertThat(answer(Instruments.PULSE).json())
                .startsWith(
                        "{\"period\":\"2013-01\",\"against\":null,\"rows\":[{\"area\":\"19039\",\"answer\":\"safe\","
                                + "\"share\":\"25.1\",\"sample\":550,\"margin\":\"3.62\",\"change\":null,\"within-margin\":null}],");
        assertThat(answer(Instruments.REPORTS).json())
                .isEqualTo("{\"until\":\"2013-01-31\",\"days\":90,\"rows\":[{\"municipality\":\"19039\","
                        + "\"category\":\"lights\",\"closed\":1,\"open\":0,\"mean-days\":\"2\",\"median-days\":\"2\","
                        + "\"place\":1}],\"notes\":[]}\n");
    }

    @Test
    void csvHasTheSameValues() {
        assertThat(answer(Instruments.STOPLIGHT).csv()).isEqualTo("""
                        indicator,municipality,month,count,mean,goal,colour,months,flags
                        homicide,19039,2013-01,6,8,6,green,36,
                        """);
        assertThat(answer(Instruments.STAFFING).csv()).isEqualTo("""
                        municipality,population,vintage,officers,rate,needed,short
                        19039,1500,people,500,1000/3,5,0
                        """);
        assertThat(answer(Instruments.PULSE).csv())
                .isEqualTo("area,answer,share,sample,margin,change,within-margin\n19039,safe,25.1,550,3.62,,\n");
    }

    @Test
    void rowsBringTheNamesForPeopleInTheLanguageOfTheQuestion() {
        assertThat(january(Instruments.STAFFING).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.municipality().titleOrCode()).isEqualTo("Monterrey"));
        assertThat(services.read(Instruments.STOPLIGHT, EvidenceScope.ALL, Map.of("month", "2013-01"), Language.ES)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.indicator().title())
                        .isNotNull()
                        .isNotEqualTo(january(Instruments.STOPLIGHT)
                                .rows()
                                .get(0)
                                .indicator()
                                .title()));
    }
}
