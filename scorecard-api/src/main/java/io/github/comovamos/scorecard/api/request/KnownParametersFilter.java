package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.Problem;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses query parameters that a resource does not declare, and those that are given twice. */
public final class KnownParametersFilter implements ContainerRequestFilter {

    private final ResourceInfo resource;

    /** A filter for the resource at hand. */
    public KnownParametersFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> known = Stream.concat(
                        Stream.ofNullable(resource.getResourceMethod())
                                .flatMap(method -> Arrays.stream(method.getParameters()))
                                .flatMap(parameter -> declared(parameter, parameter.getType()))
                                .map(QueryParam::value),
                        request.getUriInfo().getMatchedResources().stream()
                                .filter(DeclaresParameters.class::isInstance)
                                .flatMap(matched -> ((DeclaresParameters) matched).parameters().stream()))
                .distinct()
                .toList();
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Stream<Map.Entry<String, List<String>>> named = request.getUriInfo().getQueryParameters().entrySet().stream();
        List<Problem.Fault> faults = Stream.concat(nameless(request), named)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(given -> fault(given, known, language).stream())
                .toList();
        if (!faults.isEmpty()) {
            Message detail = new Message(
                    "la dirección trae parámetros de más", "the address carries parameters that it should not");
            request.abortWith(
                    Problems.of(ProblemType.INVALID, detail, faults, language).build());
        }
    }

    /** Values without a name, of which the framework says nothing. */
    private static Stream<Map.Entry<String, List<String>>> nameless(ContainerRequestContext request) {
        return Stream.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith("="))
                .map(pair -> Map.entry("", List.of(pair.substring(1))));
    }

    /** A parameter of a method, or the fields of one that gathers several, however deep. */
    private static Stream<QueryParam> declared(AnnotatedElement element, Class<?> type) {
        return element.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(type.getDeclaredFields()).flatMap(field -> declared(field, field.getType()))
                : Stream.ofNullable(element.getAnnotation(QueryParam.class));
    }

    private static Optional<Problem.Fault> fault(
            Map.Entry<String, List<String>> given, List<String> known, Language language) {
        String values = String.join(", ", given.getValue());
        if (!known.contains(given.getKey())) {
            Message unknown = Message.of(
                    "el parámetro no se conoce: %s",
                    "the parameter is unknown: %s",
                    Allowed.of(known.stream().sorted().toList()));
            return Optional.of(Problems.parameter(given.getKey(), values, language.of(unknown)));
        }
        Message repeated = new Message(
                "el parámetro está repetido: se admite una sola vez", "the parameter is repeated: it is allowed once");
        return given.getValue().size() > 1
                ? Optional.of(Problems.parameter(given.getKey(), values, language.of(repeated)))
                : Optional.empty();
    }
}
