package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Names;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Parameters and bodies outside the bounds that are declared on them. The order of the faults is always the same. */
public final class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    /** The name that every resource gives to the body. */
    private static final String BODY = "body";

    private final HttpHeaders headers;

    /** A mapper for the request at hand. */
    public ViolationMapper(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        Language language = Languages.of(headers);
        List<Problem.Fault> faults = violations.getConstraintViolations().stream()
                .map(violation -> fault(violation, language))
                .sorted(Comparator.comparing((Problem.Fault fault) -> Objects.toString(fault.pointer(), ""))
                        .thenComparing(fault -> Objects.toString(fault.parameter(), ""))
                        .thenComparing(Problem.Fault::message))
                .toList();
        return Problems.of(ProblemType.INVALID, Problems.OUT_OF_BOUNDS, faults, language)
                .build();
    }

    private static Problem.Fault fault(ConstraintViolation<?> violation, Language language) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = name(node);
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = name;
            } else if (node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONSTRUCTOR) {
                pointer.append(step(node));
            }
        }
        String value = Objects.toString(violation.getInvalidValue(), "");
        String message = language.of(Problems.declared(violation.getMessage()));
        return parameter.equals(BODY)
                ? Problems.pointer(pointer.toString(), value, message)
                : Problems.parameter(name, value, message);
    }

    /** An index stands at the step that follows the list. */
    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + name(node);
    }

    /** A field, as parameters and JSON write it. */
    private static String name(Path.Node node) {
        return Names.KEBAB.translate(Objects.toString(node.getName(), ""));
    }
}
