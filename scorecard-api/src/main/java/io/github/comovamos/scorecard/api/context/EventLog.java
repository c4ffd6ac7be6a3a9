package io.github.comovamos.scorecard.api.context;

import io.github.comovamos.scorecard.core.exchange.answer.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server tells its operator: one JSON object a line. Bodies, keys and queries are never written. */
public final class EventLog {

    private final PrintWriter out;
    private final Clock clock;

    /** A log to a stream. */
    public EventLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    private record Line(
            String time, String event, String id, String method, String path, int status, long micros, boolean cut) {}

    private record Fault(String time, String event, String id, String trace) {}

    private record Said(
            String time,
            String event,
            String level,
            String library,
            String text,
            @Nullable String trace) {}

    /**
     * A request and its answer.
     *
     * @param id under which the client knows it
     * @param method its method; empty where it could not be read
     * @param path its path as it came, without the query; empty where it could not be read
     * @param status the status of the answer
     * @param micros how long it took from when the request was whole, in microseconds
     * @param isCut whether the client did not fetch all of the answer
     */
    public record Answered(String id, String method, String path, int status, long micros, boolean isCut) {

        /** This, of which the client did not fetch all. */
        public Answered cut() {
            return new Answered(id, method, path, status, micros, true);
        }
    }

    /** A request that was answered. */
    public void request(Answered answered) {
        write(new Line(
                now(),
                "request",
                answered.id(),
                answered.method(),
                answered.path(),
                answered.status(),
                answered.micros(),
                answered.isCut()));
    }

    /** Something that nobody foresaw; the id under which it stands here is for the client. */
    public String unexpected(Throwable fault) {
        String id = UUID.randomUUID().toString();
        write(new Fault(now(), "fault", id, trace(fault)));
        return id;
    }

    /** What a library below says of its own well-being. */
    void library(String level, String library, String text, @Nullable Throwable fault) {
        write(new Said(now(), "library", level, library, text, fault == null ? null : trace(fault)));
    }

    private static String trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private String now() {
        return clock.instant().toString();
    }

    private synchronized void write(Record line) {
        out.println(Json.write(line));
        out.flush();
    }
}
