package io.github.comovamos.scorecard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Sends requests as Java's own client does at its defaults, and fails where an answer is not what the contract says:
 * its status, its headers, its media type, its JSON. A request that the server takes must be one that the contract
 * allows.
 */
public final class ContractClient {

    /** Far more than any answer needs; what hangs fails instead of holding up the build. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /** A client of the server at an address. */
    public ContractClient(URI address) {
        this.address = address;
    }

    /**
     * Reads.
     *
     * @param path the path with its query, encoded
     * @param headers names and values in turn
     */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Puts a body, whose Content-Type is among the headers. */
    public HttpResponse<byte[]> put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** Posts a body, whose Content-Type is among the headers. */
    public HttpResponse<byte[]> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Sends with any method; an empty body is none. */
    public HttpResponse<byte[]> send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends bytes with any method; no bytes are no body. */
    public HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpRequest built = request.build();
        try {
            HttpResponse<byte[]> answer = client.send(built, BodyHandlers.ofByteArray());
            ContractCheck.check(built, body, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body as text. */
    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** A header that must be there. */
    public static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError("the answer has no header " + name + ": " + answer.headers()));
    }
}
