package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.ContractClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the evidence comes to, exactly, in both forms and languages, as it is known now or was then. */
class InstrumentsTest {

    private static final String LIGHTS = "indicator,municipality,month,count,mean,goal,colour,months,flags";
    private static final String OBJECTIVES = "municipality,indicator,period,current,goal,percent,exact";
    private static final String STAFFING = "municipality,population,vintage,officers,rate,needed,short";
    private static final String REPORTS = "municipality,category,closed,open,mean-days,median-days,place";

    private static TestServer server;
    private static ContractClient client;
    private static EvidenceClient evidence;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        evidence = new EvidenceClient(client);
        evidence.store(crimes(), "crimes", "retrieved=2013-01-10");
        evidence.store(
                "indicator,area,period,value\nextortion,19006,2011-02,1820\n", "revised", "retrieved=2013-02-10");
        evidence.store("""
                indicator,area,period,value,goal
                kidnapping,19019,2010-01,3,1
                kidnapping,19019,2010-02,0,1
                """, "goals");
        evidence.store("indicator,area,period,value\npolice-officers,19018,2010,400\n", "officers");
        evidence.store("area,year,residents,vintage\n19018,2010,174767,one\n19018,2010,205455,two\n", "residents");
        evidence.store("""
                indicator,area,period,value
                vetting-evaluated,19021,2010-12,400
                vetting-approved,19021,2010-12,100
                vetting-evaluated,19021,2009-12,300
                vetting-approved,19021,2009-12,100
                vetting-still-active,19021,2010-12,7
                """, "vetting");
        evidence.store("""
                indicator,area,period,value,sample
                trust-much,19006,2010,20.5,550
                trust-much,19006,2011,21,550
                trust-none,19006,2010,50,550
                trust-none,19006,2011,40,550
                """, "trust");
        evidence.store("""
                case,category,area,opened,closed
                a,LIGHTS,19039,2010-03-01,2010-03-03
                b,LIGHTS,19039,2010-03-02,2010-03-07
                c,LIGHTS,19039,2010-03-05,
                d,LIGHTS,19046,2010-03-05,2010-03-06
                e,HOLES,19046,2010-03-05,
                """, "reports");
    }

    /** 2,427 in every month of a baseline of three years, and then three months that differ. */
    private static String crimes() {
        StringBuilder file = new StringBuilder("indicator,area,period,value\n");
        for (int year = 2008; year <= 2010; year++) {
            for (int month = 1; month <= 12; month++) {
                file.append("extortion,19006,%d-%02d,2427%n".formatted(year, month));
            }
        }
        return file.append("extortion,19006,2011-01,1820\n")
                .append("extortion,19006,2011-02,1821\n")
                .append("extortion,19006,2011-03,2428\n")
                .append("extortion,19039,2011-01,0\n")
                .toString();
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.log()).doesNotContain("\"event\":\"fault\"");
    }

    @Test
    void lightsAreDecidedOnExactFigures() {
        assertThat(evidence.csv("/v1/stoplight?month=2011-01&municipality=APO&indicator=extortion"))
                .containsExactly(LIGHTS, "extortion,19006,2011-01,1820,2427,7281/4,green,36,");
        JsonNode view = evidence.json("/v1/stoplight?month=2011-02&indicator=extortion&as-of=2013-01-31");
        assertThat(view.at("/rows/0/colour").asText())
                .as("as it was known then")
                .isEqualTo("yellow");
        assertThat(view.at("/rows/1/colour").asText()).isEqualTo("none");
        assertThat(view.at("/rows/1/flags").asText()).contains("no-baseline");
        assertThat(view.at("/ranking/0/name").asText()).isEqualTo("Apodaca");
    }

    @ParameterizedTest
    @CsvSource({
        "month=2011-02, green",
        "month=2011-02&as-of=2013-01-31, yellow",
        "month=2011-03, red",
        "month=2011-01&reduction=0.5, yellow",
        "month=2011-01&reduction=607/2427, green",
        "month=2011-01&reduction=607/2427&edge=exclusive, yellow",
        "month=2011-03&baseline=trailing, red",
        "month=2009-01&least-months=12, yellow",
        "month=2009-01, none",
        "month=2011-01&agenda=acv-nl-2012&instrument=any, green",
    })
    void everyParameterOfTheLightsCounts(String query, String colour) {
        JsonNode rows = evidence.json("/v1/stoplight?municipality=19006&indicator=extortion&" + query)
                .path("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/colour").asText()).isEqualTo(colour);
    }

    @Test
    void yearHasTwelveLightsAndRankingItsPlaces() {
        String year = "?year=2011&indicator=extortion&municipality=19006";
        List<String> colours = new ArrayList<>();
        evidence.json("/v1/stoplight" + year)
                .path("rows")
                .forEach(row -> colours.add(row.path("colour").asText()));
        assertThat(colours).hasSize(12).startsWith("green", "green", "red", "none");
        assertThat(evidence.csv("/v1/stoplight/ranking?year=2011&indicator=extortion"))
                .containsExactly(
                        "place,municipality,name,green,yellow,red,none,points,score",
                        "1,19006,Apodaca,2,0,1,9,2,2/3",
                        ",19039,Monterrey,0,0,0,12,0,");
        JsonNode ranking = evidence.json("/v1/stoplight/ranking" + year);
        assertThat(ranking).as("a list, not a board").hasSize(1);
        assertThat(ranking.at("/0/score").asText()).isEqualTo("2/3");
    }

    @Test
    void objectivesSumTheMonths() {
        assertThat(evidence.csv("/v1/objectives?year=2010"))
                .containsExactly(
                        OBJECTIVES,
                        "19019,kidnapping,2010-01,3,1,33,100/3",
                        "19019,kidnapping,2010-02,0,1,100,100",
                        "19019,kidnapping,TOTAL,3,2,67,200/3");
        assertThat(evidence.csv("/v1/objectives?year=2010&dataset=goals&municipality=SPGG"))
                .hasSize(4);
        assertThat(evidence.csv("/v1/objectives?year=2010&dataset=crimes")).containsExactly(OBJECTIVES);
    }

    @Test
    void publishedTableOfTheMesaIsThere() {
        List<String> rows = evidence.csv("/v1/objectives?year=2013&municipality=08037&dataset=mesa-juarez-2013");
        assertThat(rows).hasSize(79).contains("08037,homicides,2013-01,26,25,96,1250/13");
    }

    @Test
    void staffingTellsHowManyAreShort() {
        assertThat(evidence.csv("/v1/staffing?year=2010&population=one&municipality=GAR"))
                .containsExactly(STAFFING, "19018,174767,one,400,400000/174767,525,125");
        assertThat(evidence.csv("/v1/staffing?year=2010&population=two&municipality=GAR"))
                .containsExactly(STAFFING, "19018,205455,two,400,80000/41091,617,217");
        JsonNode half = evidence.json("/v1/staffing?year=2010&population=one&per=500&target=0.75&municipality=GAR"
                + "&indicator=police-officers&population-year=2010");
        assertThat(half.path("per").asText()).isEqualTo("500");
        assertThat(half.path("target").asText()).isEqualTo("3/4");
        assertThat(half.at("/rows/0/needed").asInt()).isEqualTo(263);
    }

    @Test
    void vettingHasItsDenominatorAndItsChange() {
        assertThat(evidence.csv("/v1/vetting?month=2010-12&baseline=2009-12"))
                .containsExactly(
                        "municipality,evaluated,approved,share,baseline,change,still-active",
                        "19021,400,100,25,100/3,-25/3,7");
        assertThat(evidence.json("/v1/vetting?month=2014-12&baseline=2012&municipality=MTY")
                        .at("/rows/0/change"))
                .hasToString("\"-13\"");
    }

    @Test
    void pulseTellsWhatLiesWithinItsMargin() {
        assertThat(evidence.csv("/v1/pulse?survey=trust&period=2011&against=2010"))
                .containsExactly(
                        "area,answer,share,sample,margin,change,within-margin",
                        "19006,much,21,550,3.40,0.5,true",
                        "19006,none,40,550,4.09,-10,false");
        assertThat(evidence.json("/v1/pulse?period=2013-05&against=2013-01").at("/rows/0/within-margin"))
                .hasToString("false");
    }

    @Test
    void reportsNeverClosedHaveNoPlace() {
        assertThat(evidence.csv("/v1/reports?until=2010-03-31&days=31"))
                .containsExactly(REPORTS, "19039,LIGHTS,2,1,7/2,7/2,2", "19046,HOLES,0,1,,,", "19046,LIGHTS,1,0,1,1,1");
        assertThat(evidence.csv("/v1/reports?until=2010-03-31&category=LIGHTS&municipality=MTY&agenda=acv-nl-2012"))
                .containsExactly(REPORTS, "19039,LIGHTS,2,1,7/2,7/2,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/stoplight?month=1990-01",
                "/v1/objectives?year=1990",
                "/v1/staffing?year=1990",
                "/v1/vetting?month=1990-01",
                "/v1/pulse?period=1990",
                "/v1/reports?until=1990-01-01"
            })
    void nothingIsSaidInTheLanguageThatIsAskedFor(String path) {
        HttpResponse<byte[]> english = client.get(path, "Accept-Language", "en");
        HttpResponse<byte[]> spanish = client.get(path, "Accept-Language", "es");
        assertThat(EvidenceClient.json(english).path("rows")).isEmpty();
        assertThat(text(english)).contains("There ");
        assertThat(text(spanish)).contains("No hay ");
        assertThat(header(english, "ETag")).isNotEqualTo(header(spanish, "ETag"));
        assertThat(client.get(path, "Accept-Language", "en", "If-None-Match", header(english, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }
}
