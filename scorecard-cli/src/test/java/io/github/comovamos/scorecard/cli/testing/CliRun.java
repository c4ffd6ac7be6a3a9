package io.github.comovamos.scorecard.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What one run of the program came to.
 *
 * @param line the command line, for messages
 * @param exitCode its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
public record CliRun(String line, int exitCode, String out, String err) {

    /** The results, of a run that must have succeeded. */
    public String done() {
        assertThat(exitCode).as("exit code of: %s%nwhich said: %s", line, err).isZero();
        return out;
    }

    /** The lines of the results, of a run that must have succeeded. */
    public List<String> lines() {
        return done().lines().toList();
    }

    /** What was said, of a run that must have ended with an exit code and without any result. */
    public String refused(int expected) {
        assertThat(exitCode)
                .as("exit code of: %s%nwhich said: %s%s", line, out, err)
                .isEqualTo(expected);
        assertThat(out)
                .as("a refusal writes nothing to the standard output: %s", line)
                .isEmpty();
        return err;
    }
}
