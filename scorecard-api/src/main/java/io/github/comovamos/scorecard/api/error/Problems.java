package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Json;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the answers to what is refused. */
public final class Problems {

    /** The media type of problems. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** What is said of values outside the bounds that are declared on them. */
    public static final Message OUT_OF_BOUNDS = new Message(
            "la petición trae datos fuera de lo admitido", "the request carries values outside what is allowed");

    private Problems() {}

    /** A problem that one sentence explains. */
    public static Response.ResponseBuilder of(ProblemType type, Message detail, Language language) {
        return of(type, detail, List.of(), null, null, language);
    }

    /** A problem with what is wrong in detail. */
    public static Response.ResponseBuilder of(
            ProblemType type, Message detail, List<Problem.Fault> faults, Language language) {
        return of(type, detail, faults, (long) faults.size(), null, language);
    }

    /** A change that has not seen what is stored now. */
    public static Response.ResponseBuilder stale(Object current, Language language) {
        Message detail = new Message(
                "lo que se quiso cambiar cambió mientras tanto: vea «current», y repita con su ETag",
                "what was to be changed has changed meanwhile: see \"current\", and repeat with its ETag");
        return of(ProblemType.STALE, detail, List.of(), null, current, language);
    }

    /** What the core refused. */
    public static Response.ResponseBuilder of(ScorecardException refusal, Language language) {
        List<Problem.Fault> faults = refusal.findings().stream()
                .map(finding -> fault(finding, language))
                .toList();
        if (faults.isEmpty() && refusal.reason() == FailureReason.INVALID) {
            return of(
                    ProblemType.INVALID,
                    refusal.sentence(),
                    List.of(whole("", language.of(refusal.sentence()))),
                    language);
        }
        Long count = faults.isEmpty() ? null : refusal.findingCount();
        return of(ProblemType.of(refusal.reason()), refusal.sentence(), faults, count, null, language);
    }

    /** The body of a problem that is answered below the application, and says in detail what its sentence says. */
    public static byte[] body(ProblemType type, Message detail, Language language) {
        boolean detailed = type.status() == Response.Status.BAD_REQUEST.getStatusCode();
        List<Problem.Fault> faults = detailed ? List.of(whole("", language.of(detail))) : List.of();
        return body(type, detail, faults, language, null);
    }

    /** The body of a fault of ours. */
    public static byte[] unexpected(Message detail, Language language, String id) {
        return body(ProblemType.UNEXPECTED, detail, List.of(), language, id);
    }

    private static byte[] body(
            ProblemType type, Message detail, List<Problem.Fault> faults, Language language, @Nullable String id) {
        return bytes(new Problem(
                type.uri(),
                language.of(type.title()),
                type.status(),
                language.of(detail),
                faults,
                faults.isEmpty() ? null : (long) faults.size(),
                null,
                id));
    }

    /** What is said of a request whose head is longer than some number of bytes. */
    public static Message headTooLarge(int largest) {
        return Message.of(
                "la dirección y las cabeceras pasan de %s bytes: use el cuerpo, o textos más cortos",
                "the address and the headers are longer than %s bytes: use the body, or shorter texts", largest);
    }

    /** A message that is declared as {@code Spanish | English}. */
    public static Message declared(String message) {
        String[] languages = message.split(" \\| ", 2);
        return new Message(languages[0], languages[languages.length - 1]);
    }

    /** A fault of a parameter of the URL, or a header. */
    public static Problem.Fault parameter(String name, String value, String message) {
        return new Problem.Fault(null, name, null, value, message);
    }

    /** A fault in a JSON body. */
    public static Problem.Fault pointer(String pointer, String value, String message) {
        return new Problem.Fault(pointer, null, null, value, message);
    }

    /** What is wrong with the request as a whole, such as two values that do not go together. */
    public static Problem.Fault whole(String value, String message) {
        return new Problem.Fault(null, null, null, value, message);
    }

    private static Problem.Fault fault(Finding finding, Language language) {
        String message = language.of(finding.message());
        String words = language.of(finding.place().describe());
        Place place = finding.place();
        if (place instanceof Place.Pointer of) {
            return pointer(of.pointer(), finding.value(), message);
        }
        if (place instanceof Place.Argument of) {
            return parameter(of.name(), finding.value(), message);
        }
        String pointer = place instanceof Place.Spot spot ? spot.pointer() : null;
        return new Problem.Fault(pointer, null, words, finding.value(), message);
    }

    private static Response.ResponseBuilder of(
            ProblemType type,
            Message detail,
            List<Problem.Fault> faults,
            @Nullable Long count,
            @Nullable Object current,
            Language language) {
        Problem problem = new Problem(
                type.uri(),
                language.of(type.title()),
                type.status(),
                language.of(detail),
                faults,
                count,
                current,
                null);
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(bytes(problem));
    }

    private static byte[] bytes(Problem problem) {
        return (Json.write(problem) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
