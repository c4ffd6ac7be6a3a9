package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whether a parameter that says yes or no says yes; its name alone does, and where it is left out it says no.
     *
     * @throws ScorecardException INVALID with the parameter's name
     */
    public static boolean isSet(String name, @Nullable String value) {
        return value != null && parse(name, value, Parameter::yesOrNo);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default ->
                throw ScorecardException.invalid(
                        "%s no es un sí o no: se admite true o false",
                        "%s is not a yes or no: allowed is true or false", Message.quote(text));
        };
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
