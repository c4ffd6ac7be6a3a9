package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.api.transport.ClientLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow client costs nobody but itself. */
class SlowClientsTest {

    private static final int MANY = 100;
    private static final String CUT = "\"cut\":true";
    private static final int PATIENCE_MILLIS = 60_000;

    private static final String HEAD = "POST /v1/indicators HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    private final Path folder;

    SlowClientsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Nobody waits so long in a test. */
    private static final Duration LONG = Duration.ofHours(1);

    private TestServer server(int leastRate, Duration window, Duration longestRequest) {
        return server(
                new ClientLimits(leastRate, window, longestRequest, LONG, 1, ClientLimits.USUAL.sharedAddresses()));
    }

    private TestServer server(ClientLimits limits) {
        return TestServer.start(
                folder, new ServerSettings("127.0.0.1", 0, ServerSettings.LARGEST_BODY, Writes.LOCAL, limits));
    }

    private static Socket open(TestServer server, String bytes) throws IOException {
        Socket socket = new Socket(server.address().getHost(), server.address().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        try (InputStream answer = socket.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void uploadsThatStallLeaveTheServerToTheOthers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = server(1, LONG, LONG)) {
            for (int i = 0; i < MANY; i++) {
                slow.add(open(server, HEAD));
            }
            assertThat(server.client().get("v1/agendas").statusCode()).isEqualTo(200);
            assertThat(server.client().get("health/ready").statusCode()).isEqualTo(200);
            close(slow);
        }
    }

    @Test
    void answersThatNobodyFetchesLeaveTheServerToTheOthers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = server(1, LONG, LONG)) {
            for (int i = 0; i < MANY; i++) {
                slow.add(open(server, "GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(40)));
            }
            assertThat(server.client().get("v1/agendas").statusCode()).isEqualTo(200);
            assertThat(server.client().get("health/ready").statusCode()).isEqualTo(200);
            close(slow);
        }
    }

    @Test
    void whatNobodyFetchesHasABoundForAllTogether() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = server(1, LONG, LONG)) {
            for (int i = 0; i < MANY; i++) {
                slow.add(open(server, "GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(400)));
            }
            for (int tries = 0; tries < 50_000 && !server.log().contains(CUT); tries++) {
                assertThat(server.client().get("health/live").statusCode()).isEqualTo(200);
            }
            assertThat(server.log())
                    .as(
                            "100 clients that fetch nothing are more than may wait: some are broken off, for room or threads")
                    .contains(CUT);
            close(slow);
        }
    }

    @Test
    void requestThatStallsIsToldSo() throws IOException {
        try (TestServer server = server(1000, Duration.ofMillis(100), LONG);
                Socket body = open(server, HEAD);
                Socket head = open(server, "GET /v1/agendas HTTP/1.1\r\nHost: local")) {
            for (Socket socket : List.of(body, head)) {
                String answer = rest(socket);
                assertThat(answer)
                        .startsWith("HTTP/1.1 408 Request Timeout\r\nDate: ")
                        .contains("Connection: close")
                        .contains("urn:scorecard:problem:timeout");
                assertThat(Contract.INSTANCE.faults(
                                Contract.INSTANCE.at("/components/schemas/Problem"), answer.split("\r\n\r\n", 2)[1]))
                        .isEmpty();
            }
            assertThat(server.log())
                    .as("a stalled request is its sender's fault, not ours")
                    .contains("\"method\":\"POST\",\"path\":\"/v1/indicators\",\"status\":408")
                    .doesNotContain("\"event\":\"fault\"");
        }
    }

    @Test
    void requestThatBeganWithTheOneBeforeItIsToldSoToo() throws IOException {
        String get = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String begun : List.of(HEAD, "GET /v1/agen")) {
            try (TestServer server = server(1000, Duration.ofMillis(100), LONG);
                    Socket socket = open(server, get + begun)) {
                assertThat(rest(socket)).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 408 ");
            }
        }
    }

    @Test
    void whatComesAfterTheLastAnswerIsNotRefused() throws IOException {
        String last = "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (TestServer server = server(1000, Duration.ofMillis(50), LONG);
                Socket socket = open(server, last + HEAD)) {
            assertThat(restUntilCut(socket)).startsWith("HTTP/1.1 200 ").doesNotContain("HTTP/1.1 408 ");
            assertThat(server.log()).doesNotContain("408");
        }
    }

    @Test
    void whatIsThrownAwayIsNotRefusedAgain() throws IOException {
        String large = "POST /v1/agendas HTTP/1.1\r\nHost: localhost\r\nContent-Length: 16000100\r\n\r\nabc";
        try (TestServer server = server(1000, Duration.ofMillis(100), LONG);
                Socket socket = open(server, large)) {
            String answer = restUntilCut(socket);
            assertThat(answer)
                    .as("one answer, and the connection ends when no more of the body comes")
                    .startsWith("HTTP/1.1 4")
                    .contains("Connection: close")
                    .doesNotContain("HTTP/1.1 408 ");
        }
    }

    private static String restUntilCut(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            // It ends while some of the body was on its way.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void requestThatTakesTooLongIsToldSoHoweverMuchComes() throws IOException {
        try (TestServer server = server(1, LONG, Duration.ofMillis(1));
                Socket socket = open(server, HEAD)) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void connectionsThatAreSilentAreLeftAlone() throws IOException {
        try (TestServer server = server(1000, Duration.ofMillis(50), LONG);
                Socket silent = open(server, "");
                Socket slow = open(server, HEAD)) {
            assertThat(rest(slow)).startsWith("HTTP/1.1 408 ");
            silent.getOutputStream()
                    .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(rest(silent)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void answerThatNobodyFetchesIsBrokenOff() throws IOException {
        try (TestServer server = server(1000, Duration.ofMillis(200), LONG);
                Socket slow = open(server, "GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(400))) {
            Socket other = open(server, HEAD);
            assertThat(rest(other)).startsWith("HTTP/1.1 408 ");
            assertThat(isCut(slow))
                    .as("the server ended the connection before all 400 answers went over it")
                    .isTrue();
            other.close();
        }
    }

    @Test
    void anAddressHoldsNoMoreConnectionsThanItMay() throws IOException {
        String get = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (TestServer server = server(new ClientLimits(1, LONG, LONG, LONG, 2, Set.of()));
                Socket first = open(server, "");
                Socket second = open(server, "");
                Socket third = open(server, "")) {
            int served = 0;
            for (Socket socket : List.of(first, second, third)) {
                served += isServed(socket, get) ? 1 : 0;
            }
            assertThat(served)
                    .as("of three connections two are held, and the other is closed")
                    .isEqualTo(2);
        }
    }

    private static boolean isServed(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() >= 0;
        } catch (SocketException e) {
            return false;
        }
    }

    @Test
    void bodiesThatArriveTogetherTakeNoMoreRoomThanThereIs() throws IOException {
        String most =
                "POST /v1/indicators HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n" + " ".repeat(999);
        List<SocketChannel> open = new ArrayList<>();
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, 1000, Writes.LOCAL);
        try (TestServer server = TestServer.start(folder, settings);
                Selector selector = Selector.open()) {
            InetSocketAddress address = new InetSocketAddress(
                    server.address().getHost(), server.address().getPort());
            for (int i = 0; i < 33; i++) {
                SocketChannel channel = SocketChannel.open(address);
                channel.write(ByteBuffer.wrap(most.getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
                open.add(channel);
            }
            selector.select(PATIENCE_MILLIS);
            ByteBuffer answer = ByteBuffer.allocate(12);
            ((SocketChannel) selector.selectedKeys().iterator().next().channel()).read(answer);
            assertThat(new String(answer.array(), StandardCharsets.US_ASCII))
                    .as("there is room for 32 of the largest bodies: one of 33 is refused, whichever comes last")
                    .isEqualTo("HTTP/1.1 503");
            for (SocketChannel channel : open) {
                channel.close();
            }
        }
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new ClientLimits(1, LONG, Duration.ofSeconds(-5), LONG, 1, Set.of()))
                .hasMessage("longest-request: -5 s is outside what is allowed: more than 0 s");
        assertThatThrownBy(() -> new ClientLimits(1, LONG, LONG, LONG, 0, Set.of()))
                .hasMessage("connections: 0 is outside what is allowed: from 1 on");
        for (String address : List.of("example.org", "10.0.0", "999.1.1.1", "", "1.2.3.4/8", "::g")) {
            assertThatThrownBy(() -> ClientLimits.address(address))
                    .as(address)
                    .hasMessageContaining("is not an address: allowed is one such as 10.0.0.7 or ::1");
        }
        assertThat(ClientLimits.USUAL
                        .withShared(List.of(ClientLimits.address("10.0.0.7")))
                        .sharedAddresses())
                .hasSize(3);
    }

    private static boolean isCut(Socket socket) {
        long size;
        try (InputStream answers = socket.getInputStream()) {
            size = answers.readAllBytes().length;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new AssertionError("the server neither answered nor ended the connection", e);
        }
        return size < 400 * 100_000L;
    }
}
