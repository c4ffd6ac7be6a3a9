package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.context.RequestIds;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.FastHttpDateFormat;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.glassfish.grizzly.nio.NIOConnection;

/** Answers and logs what is refused before it has reached the application, and ends its connection. */
final class Refusals {

    private static final Message TOO_SLOW = new Message(
            "la petición llega demasiado despacio: envíela de nuevo, de una vez",
            "the request comes too slowly: send it again, all at once");
    private static final Message NO_ROOM = new Message(
            "llegan demasiados datos a la vez: repita la petición más tarde",
            "too much is arriving at once: repeat the request later");

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final Pattern AFTER_PATH = Pattern.compile("[? ]");
    private static final int LONGEST_LOGGED = 300;

    private final EventLog log;

    Refusals(EventLog log) {
        this.log = log;
    }

    /** Refuses a request that comes too slowly. */
    void tooSlow(Client client) {
        refuse(client, ProblemType.TIMEOUT, TOO_SLOW);
    }

    /** Refuses a request for whose body there is no room. */
    void noRoom(Client client) {
        refuse(client, ProblemType.BUSY, NO_ROOM);
    }

    /** Refuses a request whose body cannot be kept: a fault of ours. */
    void noRoom(Client client, IOException fault) {
        log.unexpected(fault);
        noRoom(client);
    }

    /** Logs a request whose client went away before it was whole. */
    void abandoned(HttpRequestPacket request) {
        String id = RequestIds.of(Optional.ofNullable(request.getHeader(RequestIds.HEADER)));
        String method = request.getMethod().toString();
        log.request(new EventLog.Answered(id, method, request.getRequestURI(), 0, 0, true));
    }

    /** Logs a fault of ours in looking after a client, and lets go of it. */
    void unexpected(Client client, RuntimeException fault) {
        log.unexpected(fault);
        client.breakOff();
    }

    private void refuse(Client client, ProblemType type, Message why) {
        Optional<HttpRequestPacket> request = client.request();
        if (client.refuse()) {
            String id = RequestIds.of(request.map(known -> known.getHeader(RequestIds.HEADER)));
            String language = request.map(known -> known.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                    .orElse(null);
            String method = request.map(known -> known.getMethod().toString()).orElse("");
            String path = request.map(HttpRequestPacket::getRequestURI).orElse("");
            log.request(new EventLog.Answered(id, method, path, type.status(), 0, false));
            send(client.connection(), answer(type, why, Languages.of(language), id));
        }
    }

    /**
     * Refuses what cannot be read as a request.
     *
     * @param came what came, a character for each byte; its first line is logged, without a query
     */
    void unreadable(Connection<?> connection, String came, ProblemType type, Message why) {
        String id = RequestIds.of(Optional.empty());
        String[] line =
                Message.shortened(LINE_END.split(came, 2)[0], LONGEST_LOGGED).split(" ", 2);
        String path = line.length < 2 ? "" : AFTER_PATH.split(line[1], 2)[0];
        log.request(new EventLog.Answered(id, line[0], path, type.status(), 0, false));
        send((NIOConnection) connection, answer(type, why, Languages.of((String) null), id));
    }

    private static byte[] answer(ProblemType type, Message why, Language language, String id) {
        byte[] body = Problems.body(type, why, language);
        String head = String.join(
                "\r\n",
                "HTTP/1.1 " + type.status() + " " + Response.Status.fromStatusCode(type.status()),
                "Date: " + FastHttpDateFormat.getCurrentDate(),
                "Content-Type: " + Problems.MEDIA_TYPE,
                "Content-Language: " + language.code(),
                "Content-Length: " + body.length,
                "Cache-Control: no-store",
                "X-Content-Type-Options: nosniff",
                RequestIds.HEADER + ": " + id,
                "Connection: close",
                "",
                "");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    /** Says it, and that nothing more will be said; who has not finished sending can still read it. */
    private static void send(NIOConnection connection, byte[] answer) {
        connection.write(
                Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, answer),
                new EmptyCompletionHandler<WriteResult<Buffer, SocketAddress>>() {
                    @Override
                    public void completed(WriteResult<Buffer, SocketAddress> written) {
                        endOutput(connection);
                    }
                });
    }

    private static void endOutput(NIOConnection connection) {
        try {
            ((SocketChannel) connection.getChannel()).shutdownOutput();
        } catch (IOException e) {
            connection.closeSilently();
        }
    }
}
