package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through a real proxy, HAProxy, which says for whom it asks, nobody writes: neither openly nor hidden in a body. */
class ProxyTest {

    private static final String PROXY = "haproxy";

    /** Set where the tests must not go without the proxy. */
    private static final String REQUIRED = "SCORECARD_TEST_PROXY";

    private static final String CLOSE = "Connection: close\r\n";

    private final Path folder;

    ProxyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Path proxy() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(path -> Stream.of(path, path.replace("/bin", "/sbin")))
                .map(path -> Path.of(path, PROXY))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String missing = "there is no " + PROXY + " on this machine: on Debian, apt-get install " + PROXY;
            if ("required".equals(System.getenv(REQUIRED))) {
                fail(missing);
            }
            abort(missing);
        }
        return found.orElseThrow();
    }

    @Test
    void nobodyWritesThroughAProxyNeitherOpenlyNorHidden() throws IOException, InterruptedException {
        Path executable = proxy();
        try (TestServer server = TestServer.start(folder)) {
            String before = HiddenWrite.history(server);
            int port = freePort();
            ProcessHandle running = start(executable, port, server.address().getPort());
            try {
                String put = HiddenWrite.PUT;
                String trace = "TRACE /v1/agendas HTTP/1.1\r\nHost: localhost\r\n";
                String next = "GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\n" + CLOSE + "\r\n";
                String chunk = Integer.toHexString(put.length()) + "\r\n" + put + "\r\n0\r\n\r\n";

                assertThat(ask(port, next)).as("the proxy lets reads through").contains("acv-nl-2012");
                assertThat(ask(port, put.replaceFirst("\r\n", "\r\n" + CLOSE)))
                        .as("a write that a proxy sends on")
                        .startsWith("HTTP/1.1 403");
                for (int i = 0; i < 5; i++) {
                    ask(port, trace + "Content-Length: " + put.length() + "\r\n\r\n" + put + next);
                    ask(port, trace + "Transfer-Encoding: chunked\r\n\r\n" + chunk + next);
                }

                assertThat(HiddenWrite.history(server))
                        .as("what was changed by writes that were sent through the proxy")
                        .isEqualTo(before);
            } finally {
                running.destroy();
                running.onExit().join();
            }
        }
    }

    /** Starts the proxy, which goes into the background once it listens. */
    private ProcessHandle start(Path executable, int port, int behind) throws IOException, InterruptedException {
        Path pid = folder.resolve("proxy.pid");
        Path settings = Files.writeString(folder.resolve("proxy.cfg"), """
                defaults
                    mode http
                    option forwardfor
                    http-reuse always
                    timeout connect 10s
                    timeout client 10s
                    timeout server 10s
                frontend all
                    bind 127.0.0.1:%s
                    default_backend scorecard
                backend scorecard
                    server one 127.0.0.1:%s
                """.formatted(port, behind));
        Process starting = new ProcessBuilder(
                        executable.toString(), "-D", "-f", settings.toString(), "-p", pid.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(starting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(starting.waitFor()).as("%s does not start: %s", PROXY, said).isZero();
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String ask(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
