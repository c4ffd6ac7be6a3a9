package io.github.comovamos.scorecard.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Requests that no client library would send, byte by byte. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");

    private RawHttp() {}

    /** What came back. */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }
    }

    /** Sends a request that asks for the connection to be closed, and reads until it is. */
    static Answer send(URI address, String request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            String[] parts = answer.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            if (parts.length < 2) {
                throw new AssertionError("no whole answer came back: " + parts[0]);
            }
            return new Answer(parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no answer to: " + request.lines().findFirst().orElse(""), e);
        }
    }

    /**
     * Sends bytes, and reads until the server closes the connection.
     *
     * @return the status of each answer, in their order; the bodies of the answers must not look like one
     */
    static List<Integer> statuses(URI address, String request) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException e) {
                // The server closed while bytes were on their way to it, which resets the connection.
            }
            return STATUS.matcher(answer.toString(StandardCharsets.UTF_8))
                    .results()
                    .map(status -> Integer.valueOf(status.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no answer to: " + request.lines().findFirst().orElse(""), e);
        }
    }

    /**
     * Sends the first part of a request, and the rest when the server has said that it may go on.
     *
     * @return the status of the answer
     */
    static int afterContinue(URI address, String first, String rest) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
            String go = "HTTP/1.1 100 Continue\r\n\r\n";
            String said = new String(socket.getInputStream().readNBytes(go.length()), StandardCharsets.US_ASCII);
            if (!said.equals(go)) {
                throw new AssertionError("the server did not say to go on, but: " + said);
            }
            socket.getOutputStream().write(rest.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("no answer after the server was asked whether to go on", e);
        }
    }

    /** A request without body, in lines. */
    static String request(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
