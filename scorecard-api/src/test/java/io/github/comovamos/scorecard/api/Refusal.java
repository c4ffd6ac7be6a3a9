package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/**
 * A request that must be refused, and how.
 *
 * @param name what it does wrong
 * @param headers names and values in turn
 * @param body its bytes, a character for each
 * @param type the last word of the problem's type
 * @param says what the English answer must contain
 */
record Refusal(
        String name,
        String method,
        String path,
        List<String> headers,
        String body,
        int status,
        String type,
        String says) {

    static final String AGENDA = "/v1/agendas/acv-nl-2012";
    static final String EVALUATION = AGENDA + "/evaluations/3";
    static final String RATINGS = EVALUATION + "/ratings";

    /** A rating that the published evaluation does not have: its ETag is "r0". */
    static final String RATING = RATINGS + "/SPGG/5";

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("invalid", "Dato inválido"),
            Map.entry("malformed", "Petición mal formada"),
            Map.entry("not-allowed", "No permitido"),
            Map.entry("not-found", "No existe"),
            Map.entry("method-not-allowed", "Método no permitido"),
            Map.entry("not-acceptable", "Formato no disponible"),
            Map.entry("conflict", "Conflicto"),
            Map.entry("stale", "Cambió mientras tanto"),
            Map.entry("too-large", "Demasiado grande"),
            Map.entry("unsupported-media-type", "Tipo de contenido no admitido"),
            Map.entry("precondition-required", "Falta la condición"));

    static Refusal get(String name, String path) {
        return new Refusal(name, "GET", path, List.of(), "", 0, "", "");
    }

    /** A JSON body for the rating, with the ETag that it has. */
    static Refusal rate(String name, String json) {
        return send(name, "PUT", RATING, "application/json", json).with("If-Match", "\"r0\"");
    }

    static Refusal send(String name, String method, String path, String contentType, String body) {
        return new Refusal(name, method, path, List.of(), "", 0, "", "")
                .withBody(body.getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", contentType);
    }

    /** With another header; one of the same name is replaced. */
    Refusal with(String header, String value) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equals(header)) {
                all.addAll(headers.subList(i, i + 2));
            }
        }
        all.addAll(List.of(header, value));
        return new Refusal(name, method, path, List.copyOf(all), body, status, type, says);
    }

    Refusal withBody(byte[] bytes) {
        return new Refusal(
                name, method, path, headers, new String(bytes, StandardCharsets.ISO_8859_1), status, type, says);
    }

    Refusal is(int expected, String expectedType, String mustSay) {
        return new Refusal(name, method, path, headers, body, expected, expectedType, mustSay);
    }

    /** Sends it in both languages and looks at all that a refusal promises; the client looks at the contract. */
    void check(ContractClient client) {
        check(client, "en", says);
        check(client, "es", TITLES.getOrDefault(type, "(no such type)"));
    }

    private void check(ContractClient client, String language, String mustSay) {
        String[] all = with("Accept-Language", language).headers().toArray(String[]::new);
        HttpResponse<byte[]> answer = client.send(method, path, body.getBytes(StandardCharsets.ISO_8859_1), all);
        String text = ContractClient.text(answer);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(answer.statusCode()).as("%s: %s", this, text).isEqualTo(status);
        softly.assertThat(text)
                .as("%s: the body of a refusal", this)
                .contains("\"urn:scorecard:problem:" + type + '"')
                .contains(mustSay);
        if (status == 400 && type.equals("invalid")) {
            softly.assertThat(text).as("%s: what is wrong, in detail", this).contains("\"errors\":[{");
        }
        softly.assertThat(ContractClient.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        softly.assertThat(ContractClient.header(answer, "Content-Language")).isEqualTo(language);
        softly.assertThat(ContractClient.header(answer, "X-Request-Id")).isNotBlank();
        softly.assertAll();
        checkNothingInternal(text);
    }

    /** No client learns what the server is made of. */
    static void checkNothingInternal(String text) {
        assertThat(text)
                .as("a refusal tells the client what to do, not what the server is made of")
                .doesNotContainPattern(
                        "java[.x]|org\\.(glassfish|eclipse|hibernate|jdbi|sqlite|yaml)|com\\.fasterxml|io\\.github|Exception|\\bat [a-z]+\\.|jersey|jackson");
    }

    @Override
    public String toString() {
        return name;
    }
}
