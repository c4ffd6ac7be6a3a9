package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what an agenda says to a rule; refusals name the parameter, since the agenda's reader knows but where all
 * begin.
 */
final class RuleArguments {

    private RuleArguments() {}

    /** @throws ScorecardException INVALID for parameters that are unknown or out of form */
    static Arguments read(List<Argument<?>> declared, Parameter.Fields parameters) {
        return read(() -> Arguments.from(declared, parameters));
    }

    /** @throws ScorecardException INVALID what the reading refuses, with the parameter in its sentence */
    static Arguments read(Supplier<Arguments> reading) {
        try {
            return reading.get();
        } catch (ScorecardException refused) {
            throw refused.findings().stream()
                    .findFirst()
                    .map(finding -> ScorecardException.invalid("%s", "%s", finding.describe()))
                    .orElse(refused);
        }
    }

    /** @throws ScorecardException INVALID where something is missing that must be said */
    static void checkComplete(Arguments arguments) {
        arguments.missing().ifPresent(argument -> {
            throw missing(argument);
        });
    }

    /** The refusal of a criterion that does not say what it must. */
    static ScorecardException missing(Argument<?> argument) {
        return ScorecardException.invalid(
                "al criterio le falta el parámetro %s", "the criterion lacks the parameter %s", argument.name());
    }
}
