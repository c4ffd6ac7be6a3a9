package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which evaluation is meant. */
public final class EvaluationOption {

    @Option(
            names = {"-e", "--evaluation"},
            paramLabel = "N")
    private @Nullable String evaluation;

    /** The evaluation, if one was named; else the latest is meant. */
    public Optional<EvaluationNumber> number() {
        return Optional.ofNullable(evaluation).map(EvaluationNumber::parse);
    }
}
