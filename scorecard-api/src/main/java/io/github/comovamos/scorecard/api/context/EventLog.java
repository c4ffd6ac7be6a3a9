package io.github.comovamos.scorecard.api.context;

import io.github.comovamos.scorecard.core.exchange.answer.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.UUID;

/** What the server tells its operator: one JSON object a line. Bodies, keys and queries are never written. */
public final class EventLog {

    private final PrintWriter out;
    private final Clock clock;

    /** A log to a stream. */
    public EventLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    private record Request(String time, String event, String id, String method, String path, int status, long micros) {}

    private record Fault(String time, String event, String id, String trace) {}

    private record Note(String time, String event, String text) {}

    /** A request that was answered. */
    void request(String id, String method, String path, int status, long micros) {
        write(new Request(now(), "request", id, method, path, status, micros));
    }

    /** Something that nobody foresaw; the id under which it stands here is for the client. */
    public String unexpected(Throwable fault) {
        String id = UUID.randomUUID().toString();
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        write(new Fault(now(), "fault", id, trace.toString()));
        return id;
    }

    /** Something that the operator may want to know. */
    public void note(String text) {
        write(new Note(now(), "note", text));
    }

    private String now() {
        return clock.instant().toString();
    }

    private synchronized void write(Record line) {
        out.println(Json.write(line));
        out.flush();
    }
}
