package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageFaultsTest {

    private static final int USAGE = 2;
    private static final int INVALID = 3;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        rate                                        | falta MUNICIPIO
        rate SPGG                                   | falta ACCIÓN
        agenda check                                | falta ARCHIVO
        evaluation add 4                            | falta --from MES, --to MES
        scoreboard --agenda                         | falta --agenda ID
        ranking --by                                | falta --by EJE
        evidence import file.csv                    | falta --dataset NOMBRE, --source TEXTO
        objectives                                  | falta --year AÑO
        stoplight --baseline trailing               | 'falta --month MES | --year AÑO'
        stoplight --month 2014-01 --year 2014       | se admite solo uno: --month, --year
        agenda                                      | falta el subcomando: se admiten list, show, check, import
        ratings --lang es                           | falta el subcomando: se admiten list, import, template, history
        agendas                                     | no se conoce "agendas": ¿quiso decir agenda,
        agenda shw                                  | no se conoce "shw": ¿quiso decir show?
        xyz                                         | no se conoce "xyz" aquí: se admiten demo, init,
        rate SPGG 5 9 --statu late                  | no se conoce "--statu": ¿quiso decir --status
        rate SPGG 5 -x                              | no se conoce "-x" aquí: se admiten --evaluation,
        -e 3 scoreboard                             | no se conoce "-e" aquí: se admiten --store,
        rate SPGG 5 9 10                            | sobra "10"
        scoreboard -5                               | no se conoce "-5" aquí: se admiten --evaluation,
        scoreboard -e 3 -e 3                        | --evaluation se dio más de una vez
        --store a.db scoreboard --store b.db        | --store se dio más de una vez
        scoreboard --format xml                     | --format: "xml" no es un formato: se admiten table, csv, json
        scoreboard --lang fr                        | --lang: "fr" no es un idioma: se admiten es, en
        """)
    void whatIsNotUnderstoodIsNamedWithWhatIsAllowed(String line, String expected) {
        String said = program.run(line.split(" ")).refused(USAGE);

        assertThat(said).as("what `scorecard %s` said", line).startsWith("scorecard: ");
        assertThat(said.lines().findFirst().orElseThrow()).contains(expected);
        assertThat(said.lines().skip(1))
                .as("the one hint after the fault of `scorecard %s`", line)
                .singleElement()
                .asString()
                .matches("Vea: scorecard.* --help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --lang en rate                   | MUNICIPALITY is missing                  | scorecard rate
        --lang=en agenda                 | the subcommand is missing: allowed are    | scorecard agenda
        agendas --lang en                | "agendas" is unknown: did you mean       | scorecard
        scoreboard --format xml --lang en| "xml" is not a format: allowed are table  | scorecard scoreboard
        rate SPGG 5 9 10 --lang en       | "10" is too much                         | scorecard rate
        rate SPGG 5 -x --lang en         | "-x" is unknown here: allowed are         | scorecard rate
        stoplight --lang en              | '--month MONTH | --year YEAR is missing' | scorecard stoplight
        rate -e 3 -e 3 --lang en         | --evaluation was given more than once    | scorecard rate
        """)
    void faultsAreToldInEnglishWhereverTheLanguageIsGiven(String line, String expected, String command) {
        String said = program.run(line.split(" +")).refused(USAGE);

        assertThat(said).contains(expected).endsWith("See: " + command + " --help --lang en\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.1", "-1", "-.5", "-5x", "11", "10.00001", "NaN", "1e400", "1.23456", "9,5", "+5"})
    void aRatingThatCannotBeTakenIsNamedWithWhatIsAllowed(String score) {
        String said = program.run("rate", "SPGG", "5", score).refused(INVALID);

        assertThat(said)
                .isEqualTo("scorecard: \"" + score + "\" no es una calificación: se admite un decimal de 0 a 10"
                        + " con hasta 4 decimales, con punto y sin exponente\n");
    }

    @Test
    void aRatingBelowZeroIsRefusedInEnglishToo() {
        assertThat(program.run("rate", "SPGG", "5", "-0.1", "--lang", "en").refused(INVALID))
                .isEqualTo("scorecard: \"-0.1\" is not a rating: allowed is a decimal from 0 to 10"
                        + " with at most 4 decimals, with a point and no exponent\n");
    }

    @Test
    void anOptionMayHaveAValueThatBeginsWithAHyphen() {
        String json = program.run("rate", "SPGG", "5", "9", "--note", "-x", "--format", "json")
                .done();

        assertThat(json).contains("\"note\":\"-x\"");
    }
}
