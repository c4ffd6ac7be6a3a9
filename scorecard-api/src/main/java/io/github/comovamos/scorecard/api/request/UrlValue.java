package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.YesNo;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of the URL, read so that a refusal names the parameter. */
public final class UrlValue {

    private UrlValue() {}

    /**
     * The value of a parameter.
     *
     * @throws ScorecardException INVALID with the parameter's name
     */
    public static <T> T parse(String name, String value, Function<String, T> parser) {
        return Read.at(new Place.Argument(name), value, parser);
    }

    /**
     * The value of a parameter that may be left out.
     *
     * @throws ScorecardException INVALID with the parameter's name
     */
    public static <T> Optional<T> find(String name, @Nullable String value, Function<String, T> parser) {
        return Optional.ofNullable(value).map(text -> parse(name, text, parser));
    }

    /**
     * Whether a parameter that says yes or no says yes; its name alone does, and where it is left out it says no.
     *
     * @throws ScorecardException INVALID with the parameter's name
     */
    public static boolean isSet(String name, @Nullable String value) {
        return value != null && (value.isEmpty() || parse(name, value, YesNo::parse));
    }

    /** Parameters by their names, of which none is given yet. */
    public static Texts.Given texts() {
        return Texts.at(Place.Argument::new);
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
