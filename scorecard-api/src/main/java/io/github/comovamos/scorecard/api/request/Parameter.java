package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Scope;
import java.util.List;
import java.util.function.Function;

/** Values of the URL, read so that a refusal names the parameter. */
public final class Parameter {

    private Parameter() {}

    /**
     * The value of a parameter.
     *
     * @throws ScorecardException INVALID with the parameter's name
     */
    public static <T> T parse(String name, String value, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (ScorecardException refused) {
            throw new ScorecardException(
                    refused.reason(),
                    refused.sentence(),
                    List.of(new Finding(new Place.Argument(name), value, refused.sentence())),
                    1);
        }
    }

    /** The agenda that a URL names. */
    public static AgendaId agenda(String value) {
        return parse("agenda", value, AgendaId::parse);
    }

    /** The evaluation that a URL names. */
    public static Scope scope(String agenda, String evaluation) {
        return Scope.of(agenda(agenda), parse("evaluation", evaluation, EvaluationNumber::parse));
    }

    /** The action that a URL names. */
    public static ActionNumber action(String value) {
        return parse("action", value, ActionNumber::parse);
    }
}
