package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a refusal of a service stands in the request, which may call an argument otherwise than the service does. */
public final class Places {

    private Places() {}

    /**
     * What comes of the fields of a JSON body.
     *
     * @throws ScorecardException as the work does, pointing into the body where the work names an argument
     */
    public static <T> T inBody(Supplier<T> work) {
        return moved(work, argument -> new Place.Pointer("/" + argument.name()));
    }

    /**
     * What comes of parameters of which one has another name.
     *
     * @throws ScorecardException as the work does, naming the parameter where the work names the argument
     */
    public static <T> T renamed(String argument, String parameter, Supplier<T> work) {
        return moved(work, place -> place.name().equals(argument) ? new Place.Argument(parameter) : place);
    }

    private static <T> T moved(Supplier<T> work, Function<Place.Argument, Place> move) {
        try {
            return work.get();
        } catch (ScorecardException refused) {
            List<Finding> findings = refused.findings().stream()
                    .map(finding -> finding.place() instanceof Place.Argument argument
                            ? new Finding(move.apply(argument), finding.value(), finding.message())
                            : finding)
                    .toList();
            throw new ScorecardException(refused.reason(), refused.sentence(), findings, refused.findingCount());
        }
    }
}
