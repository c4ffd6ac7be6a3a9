package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.ContractClient.text;
import static io.github.comovamos.scorecard.api.EvidenceClient.DATASETS;
import static io.github.comovamos.scorecard.api.EvidenceClient.encoded;
import static io.github.comovamos.scorecard.api.EvidenceClient.importing;
import static io.github.comovamos.scorecard.api.EvidenceClient.json;
import static io.github.comovamos.scorecard.api.EvidenceClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence arrives over HTTP: all of a file or nothing of it, once, under its own name. */
class EvidenceImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FIGURES = """
            indicator,area,period,value,goal
            trees,19006,2011-01,26,25
            trees,19006,2011-02,25,
            """;
    private static final String CREATE = "create-indicators";

    private TestServer server;
    private ContractClient client;
    private EvidenceClient evidence;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        evidence = new EvidenceClient(client);
    }

    @AfterEach
    void stop() {
        String log = server.log();
        server.close();
        assertThat(log).as("whatever arrives is foreseen").doesNotContain("\"event\":\"fault\"");
    }

    @Test
    void fileBecomesDatasetAtItsLocation() {
        HttpResponse<byte[]> answer =
                evidence.importCsv(FIGURES, "trees-2011", CREATE, "author=Ana", "why=" + encoded("first count"));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        JsonNode view = json(answer);
        assertThat(view.path("dataset").asText()).isEqualTo("trees-2011");
        assertThat(view.path("layout").asText()).isEqualTo("figures");
        assertThat(view.path("read").asInt()).isEqualTo(2);
        assertThat(view.path("taken").asInt()).isEqualTo(2);
        assertThat(view.path("stored").asBoolean()).isTrue();
        URI location = URI.create(header(answer, "Location"));
        assertThat(location).isEqualTo(URI.create(DATASETS + "/trees-2011"));
        JsonNode dataset = evidence.json(location.getPath()).path("dataset");
        assertThat(dataset.path("who").asText()).isEqualTo("Ana");
        assertThat(dataset.path("why").asText()).isEqualTo("first count");
        assertThat(dataset.path("source").asText()).isEqualTo("https://example.org/trees-2011");
        assertThat(dataset.path("sha256").asText()).hasSize(64);
    }

    @Test
    void workbookSaysTheSameAsItsCsv() throws IOException {
        evidence.store(FIGURES, "from-csv");
        HttpResponse<byte[]> answer =
                client.send("POST", importing("from-xlsx"), workbook(), "Content-Type", XLSX, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        assertThat(lines(answer)).as("CSV has the findings").containsExactly("place,value,message");
        JsonNode diff = evidence.json(DATASETS + "/from-csv/diff?to=from-xlsx");
        assertThat(diff.path("common").asInt()).isEqualTo(2);
        assertThat(diff.path("revisions").asInt()).isZero();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("figures");
            int row = 0;
            for (String line : FIGURES.lines().toList()) {
                String[] cells = line.split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
                row++;
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void dryRunTellsAndStoresNothing() {
        String before = text(client.get(DATASETS));
        HttpResponse<byte[]> answer = evidence.importCsv(FIGURES, "tried", CREATE, "dry-run");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("taken").asInt()).isEqualTo(2);
        assertThat(json(answer).path("stored").asBoolean()).isFalse();
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(text(client.get(DATASETS))).isEqualTo(before);
        assertThat(client.get("/v1/indicators/trees").statusCode())
                .as("nor is the indicator added")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trees-2011", "another-name"})
    void sameFileAgainAddsNothingAndSaysSo(String name) {
        evidence.store(FIGURES, "trees-2011");
        String before = text(client.get(DATASETS));
        HttpResponse<byte[]> again = evidence.importCsv(FIGURES, name, CREATE);
        assertThat(again.statusCode()).as(text(again)).isEqualTo(200);
        assertThat(json(again).path("known").asBoolean()).isTrue();
        assertThat(json(again).path("stored").asBoolean()).isFalse();
        assertThat(json(again).path("dataset").asText()).isEqualTo("trees-2011");
        assertThat(text(client.get(DATASETS))).isEqualTo(before);
    }

    @Test
    void nameOfAnotherFileIsTaken() {
        evidence.store(FIGURES, "trees-2011");
        HttpResponse<byte[]> other = evidence.importCsv(FIGURES + "trees,19006,2011-03,9,\n", "trees-2011");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(text(other)).contains("urn:scorecard:problem:conflict", "trees-2011");
    }

    @Test
    void badRowsRefuseTheFileUnlessItIsPartial() {
        String file = FIGURES + "trees,19006,2011-13,9,\ntrees,1900,2011-03,-1,\n";
        HttpResponse<byte[]> refused = evidence.importCsv(file, "broken", CREATE);
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode problem = json(refused);
        assertThat(problem.path("count").asInt()).isEqualTo(2);
        assertThat(problem.at("/errors/0/place").asText()).isEqualTo("row 4, column period");
        assertThat(problem.at("/errors/0/value").asText()).isEqualTo("2011-13");
        assertThat(problem.at("/errors/1/place").asText()).startsWith("row 5, column ");
        assertThat(client.get(DATASETS + "/broken").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> partial = client.post(
                importing("broken", CREATE, "partial"), file, "Content-Type", "text/csv", "Accept", "text/csv");
        assertThat(partial.statusCode()).isEqualTo(201);
        assertThat(lines(partial)).hasSize(3).element(1).asString().startsWith("\"fila 4, columna period\",2011-13,");
        assertThat(evidence.json(DATASETS + "/broken").at("/dataset/records").asInt())
                .isEqualTo(2);
    }

    @Test
    void unknownIndicatorsAreAddedOnlyWhereThatIsAllowed() {
        HttpResponse<byte[]> refused = evidence.importCsv(FIGURES, "trees-2011");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errors/0/message").asText()).contains("trees", CREATE);
        HttpResponse<byte[]> no = evidence.importCsv(FIGURES, "trees-2011", CREATE + "=false");
        assertThat(no.statusCode()).isEqualTo(400);
        HttpResponse<byte[]> yes = evidence.importCsv(FIGURES, "trees-2011", CREATE + "=true");
        assertThat(yes.statusCode()).isEqualTo(201);
        assertThat(json(yes).path("notes").toString()).contains("New indicators: trees");
    }

    @Test
    void casesAndPopulationsAreReadByTheirHeader() {
        HttpResponse<byte[]> cases = evidence.importCsv("""
                case,category,municipality,opened,closed
                a,BACHES,19039,2011-01-04,2011-01-09
                """, "reports-2011");
        assertThat(json(cases).path("layout").asText()).isEqualTo("cases");
        HttpResponse<byte[]> populations =
                evidence.importCsv("area,year,residents\n19018,2011,160000\n", "residents", "vintage=an-edition");
        assertThat(json(populations).path("layout").asText()).isEqualTo("population");
        assertThat(evidence.csv("/v1/populations?area=19018")).contains("19018,2011,an-edition,160000,residents");
    }

    @Test
    void fileOfTheSesnspIsReadAsItIsPublishedByAMapOfOnesOwn() {
        String header = "Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,"
                + "Subtipo de delito,Modalidad,Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,"
                + "Noviembre,Diciembre\r\n";
        String row = "2012,19,Nuevo León,19039,Monterrey,El patrimonio,Extorsión,Extorsión,Extorsión,"
                + "1,2,3,0,0,0,0,0,0,0,0,0\r\n";
        String map = "type,subtype,modality,indicator\nExtorsion,,,extortion\n";
        HttpResponse<byte[]> answer = client.send(
                "POST",
                importing("sesnsp-2012", CREATE, "until=2012-03", "map=" + encoded(map)),
                (header + row).getBytes(Charset.forName("windows-1252")),
                "Content-Type",
                "text/csv");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        assertThat(json(answer).path("layout").asText()).isEqualTo("sesnsp");
        assertThat(evidence.csv("/v1/figures?dataset=sesnsp-2012"))
                .containsExactly(
                        "indicator,area,period,value,goal,sample,dataset,instrument",
                        "extortion,19039,2012-01,1,,,sesnsp-2012,sesnsp-2015",
                        "extortion,19039,2012-02,2,,,sesnsp-2012,sesnsp-2015",
                        "extortion,19039,2012-03,3,,,sesnsp-2012,sesnsp-2015");
    }

    @Test
    void slowClientHoldsUpNobody() throws IOException {
        String head = RawHttp.request(
                "POST " + importing("slow", CREATE) + " HTTP/1.1",
                "Host: localhost:" + server.address().getPort(),
                "Content-Type: text/csv",
                "Content-Length: " + FIGURES.length(),
                "Connection: close");
        try (Socket slow =
                new Socket(server.address().getHost(), server.address().getPort())) {
            slow.setSoTimeout(20_000);
            slow.getOutputStream().write((head + FIGURES.substring(0, 40)).getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            evidence.store("indicator,area,period,value\ntrees,19006,2012,1\n", "fast");
            slow.getOutputStream().write(FIGURES.substring(40).getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201");
        }
    }
}
