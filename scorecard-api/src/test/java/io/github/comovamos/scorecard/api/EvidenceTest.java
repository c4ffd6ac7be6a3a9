package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.EvidenceClient.DATASETS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrived is read back: dataset by dataset, figure by figure and case by case, as it is known now or was then. */
class EvidenceTest {

    private static final String FIGURES = "indicator,area,period,value,goal,sample,dataset,instrument";

    private static TestServer server;
    private static ContractClient client;
    private static EvidenceClient evidence;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        evidence = new EvidenceClient(client);
        evidence.store("""
                indicator,area,period,value,goal
                extortion,19018,2012-11,2,3
                extortion,19018,2012-12,0,3
                extortion,19039,2012-12,7,
                """, "january", "retrieved=2013-01-10", "instrument=prosecutor", "author=Ana");
        evidence.store("""
                indicator,area,period,value,goal
                extortion,19018,2012-12,1,3
                extortion,19018,2013-01,4,
                """, "february", "retrieved=2013-02-10", "instrument=prosecutor");
        evidence.store("""
                case,category,area,opened,closed,outcome
                a,LIGHTS,19039,2012-03-01,2012-03-03,mended
                b,LIGHTS,19039,2012-03-02,,
                c,HOLES,19018,2012-04-02,2012-04-09,filled
                """, "reports", "retrieved=2013-01-10");
        evidence.store(
                "case,category,area,opened,closed,outcome\nb,LIGHTS,19039,2012-03-02,2012-03-12,mended\n", "later");
        evidence.store("area,year,residents,vintage\n19018,2011,160000,one\n19039,2011,1100000,one\n", "residents");
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.log()).doesNotContain("\"event\":\"fault\"");
    }

    @Test
    void datasetsAreListedInTheOrderOfTheirArrival() {
        List<String> names = new ArrayList<>();
        evidence.json(DATASETS).forEach(row -> names.add(row.path("dataset").asText()));
        assertThat(names).endsWith("january", "february", "reports", "later", "residents");
        assertThat(evidence.csv(DATASETS))
                .startsWith("dataset,shape,source,retrieved,instrument,records,sha256,who,when,why")
                .anyMatch(line ->
                        line.startsWith("january,figures,https://example.org/january,2013-01-10,prosecutor,3,"));
    }

    @Test
    void datasetTellsItsParts() {
        JsonNode view = evidence.json(DATASETS + "/january");
        assertThat(view.at("/dataset/who").asText()).isEqualTo("Ana");
        assertThat(view.at("/parts/0/areas").asInt()).isEqualTo(2);
        assertThat(evidence.csv(DATASETS + "/january"))
                .containsExactly("name,areas,from,to,records", "extortion,2,2012-11,2012-12,3");
    }

    @Test
    void diffTellsWhatALaterDatasetRevises() {
        JsonNode view = evidence.json(DATASETS + "/january/diff?to=february");
        assertThat(view.path("common").asInt()).isEqualTo(1);
        assertThat(view.path("only-before").asInt()).isEqualTo(2);
        assertThat(view.path("only-after").asInt()).isEqualTo(1);
        assertThat(view.path("revisions").asInt()).isEqualTo(1);
        assertThat(evidence.csv(DATASETS + "/january/diff?to=february"))
                .containsExactly(
                        "shape,name,area,period,field,before,after", "figures,extortion,19018,2012-12,value,0,1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=extortion | 2,1,4,7",
                "indicator=extortion&as-of=2013-01-31 | 2,0,7",
                "indicator=extortion&as-of=2012-12-31 | ''",
                "dataset=january | 2,0,7",
                "dataset=january&area=19018 | 2,0",
                "indicator=extortion&area=MTY | 7",
                "indicator=extortion&area=Garc%C3%ADa&agenda=acv-nl-2012 | 2,1,4",
                "indicator=extortion&from=2012-12&to=2012-12 | 1,7",
                "indicator=extortion&from=2013 | 4",
                "indicator=extortion&to=2012-11-30 | 2",
                "indicator=extortion&instrument=prosecutor | 2,1,4,7",
                "indicator=extortion&instrument=somebody-else | ''",
                "indicator=extortion&instrument=any&limit=2 | 2,1",
            })
    void figuresAreThoseThatAreAskedFor(String query, String values) {
        List<String> found = new ArrayList<>();
        evidence.json("/v1/figures?" + query)
                .path("rows")
                .forEach(row -> found.add(row.path("value").asText()));
        assertThat(String.join(",", found)).isEqualTo(values);
    }

    @Test
    void figuresSayWhichDatasetSaysSo() {
        assertThat(evidence.csv("/v1/figures?indicator=extortion"))
                .containsExactly(
                        FIGURES,
                        "extortion,19018,2012-11,2,3,,january,prosecutor",
                        "extortion,19018,2012-12,1,3,,february,prosecutor",
                        "extortion,19018,2013-01,4,,,february,prosecutor",
                        "extortion,19039,2012-12,7,,,january,prosecutor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2012 | c,a,b",
                "category=LIGHTS | a,b",
                "area=GAR | c",
                "from=2012-03-02&to=2012-03 | b",
                "dataset=later | b",
                "category=NONE | ''",
            })
    void casesAreThoseThatAreAskedFor(String query, String ids) {
        List<String> found = new ArrayList<>();
        evidence.json("/v1/cases?" + query)
                .path("rows")
                .forEach(row -> found.add(row.path("case").asText()));
        assertThat(String.join(",", found)).isEqualTo(ids);
    }

    @Test
    void casesAreToldAsTheyStandOrStood() {
        assertThat(evidence.csv("/v1/cases?category=LIGHTS"))
                .containsExactly(
                        "case,category,area,opened,closed,outcome,responsible,dataset,instrument",
                        "a,LIGHTS,19039,2012-03-01,2012-03-03,mended,,reports,",
                        "b,LIGHTS,19039,2012-03-02,2012-03-12,mended,,later,");
        assertThat(evidence.csv("/v1/cases?category=LIGHTS&as-of=2013-02-01"))
                .contains("b,LIGHTS,19039,2012-03-02,,,,reports,");
    }

    @Test
    void populationsAreThoseThatAreAskedFor() {
        String head = "area,year,vintage,residents,dataset";
        assertThat(evidence.csv("/v1/populations"))
                .containsExactly(head, "19018,2011,one,160000,residents", "19039,2011,one,1100000,residents");
        assertThat(evidence.csv("/v1/populations?area=MTY&agenda=acv-nl-2012"))
                .containsExactly(head, "19039,2011,one,1100000,residents");
        assertThat(evidence.csv("/v1/populations?as-of=2012-01-01")).containsExactly(head);
        assertThat(evidence.json("/v1/populations").at("/rows/0/residents").isInt())
                .isTrue();
        assertThat(evidence.json("/v1/populations?area=GDP&agenda=acv-nl-2012")
                        .at("/notes/0")
                        .asText())
                .as("what narrowed a question that nothing answers")
                .contains("area=");
    }
}
