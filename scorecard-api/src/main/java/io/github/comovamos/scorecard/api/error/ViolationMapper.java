package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Parameters and bodies outside the bounds that are declared on them. The order of the faults is always the same. */
public final class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Message DETAIL = new Message(
            "la petición trae datos fuera de lo admitido", "the request carries values outside what is allowed");

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
        return Problems.of(ProblemType.INVALID, DETAIL, faults, language).build();
    }

    private static Problem.Fault fault(ConstraintViolation<?> violation, Language language) {
        List<String> steps = new ArrayList<>();
        boolean body = false;
        for (Path.Node node : violation.getPropertyPath()) {
            body |= node.getKind() == ElementKind.PROPERTY;
            if (node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONSTRUCTOR) {
                steps.add(step(node));
            }
        }
        String value = Objects.toString(violation.getInvalidValue(), "");
        String message = language.of(text(violation.getMessage()));
        if (body) {
            return Problems.pointer("/" + String.join("/", steps.subList(1, steps.size())), value, message);
        }
        return Problems.parameter(String.join(".", steps), value, message);
    }

    private static String step(Path.Node node) {
        String name = Objects.toString(node.getName(), "");
        return node.getIndex() == null ? name : node.getIndex() + "/" + name;
    }

    /** Messages are declared as {@code Spanish | English}. */
    private static Message text(String declared) {
        String[] languages = declared.split(" \\| ", 2);
        return new Message(languages[0], languages[languages.length - 1]);
    }
}
