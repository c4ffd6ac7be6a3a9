package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Holds one exchange against the contract. */
final class ContractCheck {

    private static final int CLIENT_FAULT = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int HEAD_TOO_LARGE = 431;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final String exchange;
    private final HttpRequest request;
    private final HttpResponse<byte[]> answer;

    private ContractCheck(HttpRequest request, HttpResponse<byte[]> answer) {
        this.exchange = "%s %s: %s%n%s%n"
                .formatted(request.method(), request.uri(), answer.statusCode(), ContractClient.text(answer));
        this.request = request;
        this.answer = answer;
    }

    static void check(HttpRequest request, byte[] body, HttpResponse<byte[]> answer) {
        ContractCheck check = new ContractCheck(request, answer);
        if (request.method().equals("OPTIONS")) {
            return;
        }
        String method =
                request.method().equals("HEAD") ? "get" : request.method().toLowerCase(Locale.ROOT);
        Optional<Operation> operation =
                Contract.INSTANCE.findPath(request.uri().getRawPath()).flatMap(path -> Operation.find(method, path));
        if (operation.isEmpty() || answer.statusCode() == HEAD_TOO_LARGE) {
            check.refused();
            return;
        }
        check.answered(operation.get().node());
        if (answer.statusCode() < CLIENT_FAULT) {
            check.parameters(operation.get());
            check.sent(operation.get().node(), body);
        }
    }

    /** What the contract does not know is refused, with a problem. */
    private void refused() {
        assertThat(answer.statusCode())
                .as(exchange + "openapi.yaml does not know this method of this path: describe it there")
                .isGreaterThanOrEqualTo(CLIENT_FAULT);
        if (!request.method().equals("HEAD")) {
            assertThat(mediaType()).as(exchange + "a refusal is a problem").isEqualTo(PROBLEM);
            valid(Contract.INSTANCE.at("/components/schemas/Problem"), json());
        }
        if (answer.statusCode() == METHOD_NOT_ALLOWED) {
            headers(Contract.INSTANCE.at("/components/responses/MethodNotAllowed"));
        }
    }

    private void answered(Contract.Part operation) {
        Contract.Part responses = operation.find("responses").orElseThrow();
        Contract.Part response = responses
                .find(Integer.toString(answer.statusCode()))
                .orElseThrow(() -> new AssertionError(exchange + "openapi.yaml declares " + responses.keys()
                        + " for this: add this status there, or answer with one of those"));
        headers(response);
        Optional<Contract.Part> content = response.find("content");
        if (content.isEmpty()) {
            assertThat(answer.body())
                    .as(exchange + "openapi.yaml says that there is no body")
                    .isEmpty();
        } else if (!request.method().equals("HEAD")) {
            body(content.get());
        }
    }

    private void headers(Contract.Part response) {
        response.find("headers").stream()
                .flatMap(headers -> headers.keys().stream()
                        .filter(name -> headers.find(name)
                                .orElseThrow()
                                .node()
                                .path("required")
                                .asBoolean()))
                .forEach(name -> assertThat(answer.headers().firstValue(name))
                        .as(exchange + "openapi.yaml promises the header " + name)
                        .isPresent());
    }

    private void body(Contract.Part content) {
        Contract.Part media = content.find(mediaType())
                .orElseThrow(() -> new AssertionError(
                        exchange + "openapi.yaml declares " + content.keys() + ", and this is " + mediaType()));
        if (mediaType().endsWith("json")) {
            media.find("schema").ifPresent(schema -> valid(schema, json()));
        }
    }

    private void parameters(Operation operation) {
        assertThat(new SentParameters(operation)
                        .faults(
                                request.uri().getRawPath(),
                                Optional.ofNullable(request.uri().getRawQuery())))
                .as(exchange + "the server took parameters that openapi.yaml does not allow")
                .isEmpty();
    }

    private void sent(Contract.Part operation, byte[] body) {
        String type = plain(request.headers().firstValue("Content-Type").orElse(""));
        if (body.length == 0) {
            return;
        }
        Contract.Part content = operation
                .find("requestBody")
                .flatMap(declared -> declared.find("content"))
                .orElseThrow(() -> new AssertionError(exchange + "openapi.yaml says that this takes no body"));
        Contract.Part media = content.find(type)
                .orElseThrow(() -> new AssertionError(
                        exchange + "the server took " + type + ", and openapi.yaml declares " + content.keys()));
        if (type.equals(JSON)) {
            String json = new String(body, StandardCharsets.UTF_8);
            valid(media.find("schema").orElseThrow(), json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        }
    }

    private void valid(Contract.Part schema, String json) {
        assertThat(Contract.INSTANCE.faults(schema, json))
                .as(exchange + "what openapi.yaml says at " + schema.pointer())
                .isEmpty();
    }

    private String mediaType() {
        return plain(answer.headers().firstValue("Content-Type").orElse(""));
    }

    private static String plain(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private String json() {
        boolean gzip =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!gzip) {
            return ContractClient.text(answer);
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
