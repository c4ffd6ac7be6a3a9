package io.github.comovamos.scorecard.cli.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationCommandsTest {

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @Test
    void anEvaluationIsAddedAndThenTheLatest() {
        assertThat(program.run(
                                "evaluation",
                                "add",
                                "4",
                                "--from",
                                "2013-06",
                                "--to",
                                "2013-07",
                                "--released",
                                "2013-08-21")
                        .done())
                .containsPattern("4 +2013-06 +2013-07 +2013-08-21 +0\n");
        program.run("rate", "SPGG", "5", "9.5").done();

        assertThat(program.run("evaluation", "list", "--format", "csv").lines())
                .containsExactly(
                        "evaluation,from,to,released,ratings",
                        "3,2013-04,2013-05,2013-06-19,36",
                        "4,2013-06,2013-07,2013-08-21,1");
        assertThat(program.run("agenda", "list", "--format", "csv").lines().get(1))
                .as("an evaluation more is a version more")
                .startsWith("acv-nl-2012,2,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5 | 3 --from 2013-06 --to 2013-07                       | la agenda acv-nl-2012 ya tiene la evaluación 3
        3 | 0 --from 2013-06 --to 2013-07                       | "0" no es un número de evaluación: se admite
        3 | 4 --from 2013-08 --to 2013-07                       | la evaluación 4 termina (2013-07) antes de empezar
        3 | 4 --from 2013-13 --to 2013-07                       | "2013-13" no es
        3 | 4 --from junio --to 2013-07                         | "junio" no es
        3 | 4 --from 2016-01 --to 2016-02                       | 2016-02 queda fuera del periodo: se admite de 2012-10 a 2015-10
        3 | 4 --from 2013-06 --to 2013-07 --released ayer       | "ayer" no es
        4 | 4 --from 2013-06 --to 2013-07 --agenda no           | no hay agenda "no" en el almacén
        """)
    void whatCannotBeAddedIsRefusedAndNothingChanges(int exitCode, String line, String expected) {
        String before = program.run("agenda", "show", "--format", "json").done();

        assertThat(program.run(("evaluation add " + line).split(" ")).refused(exitCode))
                .contains(expected);
        assertThat(program.run("agenda", "show", "--format", "json").done()).isEqualTo(before);
    }
}
