package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorCommandsTest {

    private static final String HEADER = "indicator,title,unit,direction,cadence,source";

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.in(folder);
        program.type("init").done();
    }

    @Test
    void aFreshStoreHasNone() {
        assertThat(program.type("indicator list --format csv").done()).isEqualTo(HEADER + "\n");
        assertThat(program.type("indicator list --format json").done()).isEqualTo("[]\n");
    }

    @Test
    void whatIsLeftOutOfOneThatShipsIsTakenFromIt() {
        assertThat(program.type("indicator add homicide --format csv").lines())
                .containsExactly(HEADER, "homicide,Homicidio doloso,crimes,lower,monthly,SESNSP");
        assertThat(program.type("indicator list --lang en").lines().get(2))
                .matches("homicide +Intentional homicide +crimes +lower +monthly +SESNSP");
    }

    @Test
    void oneOfYourOwnIsAddedAsItIsToldAndTheSameAgainChangesNothing() {
        for (int again = 0; again < 2; again++) {
            assertThat(add("autos sin placas", "--format", "json"))
                    .isEqualTo("{\"indicator\":\"unlicensed-cars\",\"title\":\"autos sin placas\",\"unit\":\"percent\","
                            + "\"direction\":\"lower\",\"cadence\":\"yearly\",\"source\":\"REPUVE\"}\n");
        }
        assertThat(program.type("indicator list --lang en --format csv").lines())
                .containsExactly(HEADER, "unlicensed-cars,Unlicensed cars,percent,lower,yearly,REPUVE");
    }

    @Test
    void anotherOfThatCodeIsAConflictUnlessItReplaces() {
        add("autos sin placas");

        assertThat(program.type("indicator add unlicensed-cars --title Otros").refused(5))
                .contains("el indicador unlicensed-cars ya existe con otra definición");
        assertThat(program.type("indicator add unlicensed-cars --title Otros --replace --format csv")
                        .lines()
                        .get(1))
                .as("the rest stays")
                .isEqualTo("unlicensed-cars,Otros,percent,lower,yearly,REPUVE");
    }

    @Test
    void whatCannotBeTakenIsNamedWithWhatIsAllowed() {
        assertThat(program.type("indicator add x --direction down").refused(3))
                .isEqualTo("scorecard: \"down\" no es una dirección: se admiten lower, higher, neutral\n");
        assertThat(program.type("indicator add x --cadence daily --lang en").refused(3))
                .contains("\"daily\" is not a cadence: allowed are monthly, bimonthly, quarterly, yearly, irregular");
        assertThat(program.type("indicator add \"two words\"").refused(3)).contains("\"two words\"");
        assertThat(program.type("indicator show nothing").refused(4))
                .contains("no hay indicador \"nothing\": todavía no hay ninguno");
    }

    @Test
    void anIndicatorIsShownWithWhatIsInEffectOfIt(@TempDir Path folder) {
        Program evidenced = Program.withEvidence(folder);

        assertThat(evidenced.type("indicator show police-officers --format csv").lines())
                .containsExactly(
                        "indicator,area,period,value,goal,sample,dataset,instrument",
                        "police-officers,19018,2013,500,,,officers,",
                        "police-officers,19039,2013,3500,,,officers,");
        assertThat(evidenced
                        .type("indicator show police-officers --municipality Monterrey")
                        .lines())
                .hasSize(3 + 1 + 3)
                .last()
                .asString()
                .matches("police-officers +19039 +Monterrey +2013 +3500 +officers");
    }

    private String add(String title, String... more) {
        String[] args = {
            "indicator",
            "add",
            "unlicensed-cars",
            "--title",
            title,
            "--title-en",
            "Unlicensed cars",
            "--unit",
            "percent",
            "--direction",
            "lower",
            "--cadence",
            "yearly",
            "--source",
            "REPUVE"
        };
        return program.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new))
                .done();
    }
}
