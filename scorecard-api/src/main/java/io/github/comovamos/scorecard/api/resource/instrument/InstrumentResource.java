package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.Problem;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.request.DeclaresParameters;
import io.github.comovamos.scorecard.api.request.instrument.InstrumentQuery;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentService;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.model.Resource;

/**
 * The address of an instrument, {@code /v1/} and its name, and below it those of its further tables. All there is to
 * know of it stands in the instrument.
 */
public final class InstrumentResource implements Inflector<ContainerRequestContext, Object>, DeclaresParameters {

    private final InstrumentQuery query;
    private final Reading reading;

    private InstrumentResource(Instrument<?> instrument, Reading reading) {
        this.query = new InstrumentQuery(instrument);
        this.reading = reading;
    }

    /** Lets an instrument read what a request asks for. */
    @FunctionalInterface
    private interface Reading {
        Answer<?> read(EvidenceScope scope, Arguments arguments, Language language);
    }

    /** The addresses of an instrument. */
    public static <R extends Record> Resource of(Instrument<R> instrument, InstrumentService service) {
        Resource.Builder address = Resource.builder("/v1/" + instrument.name());
        answer(address, new InstrumentResource(instrument, (scope, arguments, language) -> {
            InstrumentView<R> view = service.read(instrument, scope, arguments, language);
            return new Answer<>(view.whole(), instrument.type(), view.rows());
        }));
        instrument
                .parts()
                .forEach(part -> answer(
                        address.addChildResource(part.name()),
                        new InstrumentResource(
                                instrument,
                                (scope, arguments, language) ->
                                        rows(service.read(instrument, scope, arguments, language), part))));
        return address.build();
    }

    private static <P extends Record> Answer<P> rows(InstrumentView<?> view, Part<P> part) {
        return Answer.of(part.type(), view.part(part));
    }

    private static void answer(Resource.Builder address, InstrumentResource resource) {
        address.addMethod(HttpMethod.GET)
                .produces(MediaType.APPLICATION_JSON, AnswerFilter.CSV)
                .handledBy(resource);
    }

    @Override
    public List<String> parameters() {
        return query.names();
    }

    @Override
    public Object apply(ContainerRequestContext request) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> given.put(name, values.get(0)));
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<Problem.Fault> faults = query.faults(given, language);
        if (!faults.isEmpty()) {
            return Problems.of(ProblemType.INVALID, Problems.OUT_OF_BOUNDS, faults, language)
                    .build();
        }
        return reading.read(query.scope(given), query.arguments(given), language);
    }
}
