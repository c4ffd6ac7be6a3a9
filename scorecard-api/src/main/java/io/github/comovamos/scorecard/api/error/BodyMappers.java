package io.github.comovamos.scorecard.api.error;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON bodies that are broken, or not of the form that is asked for. No word of the parser reaches the client. */
public final class BodyMappers {

    private static final Message ENDLESS = new Message(
            "el cuerpo JSON tiene demasiados niveles, o un número o un nombre demasiado largo",
            "the JSON body has too many levels, or a number or a name that is too long");

    private BodyMappers() {}

    /** JSON that cannot be read at all. */
    public static final class Broken implements ExceptionMapper<JsonParseException> {

        private final HttpHeaders headers;

        /** A mapper for the request at hand. */
        public Broken(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(JsonParseException broken) {
            return answer(broken, broken(broken), Languages.of(headers));
        }
    }

    /** JSON of another form. */
    public static final class Mismatched implements ExceptionMapper<JsonMappingException> {

        private final HttpHeaders headers;
        private final HttpFaultMapper refusals;

        /** A mapper for the request at hand. */
        public Mismatched(@Context HttpHeaders headers, @Context UriInfo uri) {
            this.headers = headers;
            this.refusals = new HttpFaultMapper(headers, uri);
        }

        @Override
        public Response toResponse(JsonMappingException mismatch) {
            Throwable cause = mismatch.getCause();
            if (cause instanceof WebApplicationException refused) {
                return refusals.toResponse(refused);
            }
            return answer(mismatch, message(mismatch), Languages.of(headers));
        }
    }

    private static Message message(JsonMappingException mismatch) {
        Throwable cause = mismatch.getCause();
        if (cause instanceof StreamConstraintsException) {
            return ENDLESS;
        }
        return cause instanceof JsonParseException broken ? broken(broken) : mismatched(mismatch);
    }

    /** JSON without a reasonable end: of too many levels, or with a number or a name that is too long. */
    public static final class Endless implements ExceptionMapper<StreamConstraintsException> {

        private final HttpHeaders headers;

        /** A mapper for the request at hand. */
        public Endless(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(StreamConstraintsException endless) {
            return answer(endless, ENDLESS, Languages.of(headers));
        }
    }

    private static Message broken(JsonParseException broken) {
        boolean duplicate = broken.getOriginalMessage().startsWith("Duplicate field");
        long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        long column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
        return duplicate
                ? Message.of(
                        "línea %s, columna %s: un campo está repetido: se admite una sola vez",
                        "line %s, column %s: a field is repeated: it is allowed once", line, column)
                : Message.of(
                        "línea %s, columna %s: el cuerpo no es JSON válido",
                        "line %s, column %s: the body is not valid JSON", line, column);
    }

    private static Message mismatched(JsonMappingException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return Message.of(
                    "el campo %s no se conoce: %s",
                    "field %s is unknown: %s", Message.quote(unknown.getPropertyName()), Allowed.of(known(unknown)));
        }
        if (mismatch instanceof InvalidFormatException || mismatch instanceof MismatchedInputException) {
            Class<?> target = ((MismatchedInputException) mismatch).getTargetType();
            return Message.of("aquí se espera %s", "expected here is %s", expected(target));
        }
        return new Message("el cuerpo JSON no tiene la forma pedida", "the JSON body is not of the form asked for");
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        return Stream.ofNullable(unknown.getKnownPropertyIds())
                .flatMap(Collection::stream)
                .map(Objects::toString)
                .sorted()
                .toList();
    }

    private static Message expected(Class<?> target) {
        if (target == String.class) {
            return new Message(
                    "un texto entre comillas; también los decimales, como \"9.5\"",
                    "a text in quotation marks; decimals too, such as \"9.5\"");
        }
        if (target == Integer.class || target == int.class) {
            return new Message("un número entero, sin comillas", "a whole number, without quotation marks");
        }
        return target != null && List.class.isAssignableFrom(target)
                ? new Message("una lista", "a list")
                : new Message("un objeto JSON", "a JSON object");
    }

    private static Response answer(JacksonException fault, Message message, Language language) {
        String pointer = fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining())
                : "";
        return Problems.of(
                        ProblemType.INVALID,
                        message,
                        List.of(Problems.pointer(pointer, "", language.of(message))),
                        language)
                .build();
    }
}
