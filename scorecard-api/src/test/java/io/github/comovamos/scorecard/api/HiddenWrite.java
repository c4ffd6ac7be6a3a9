package io.github.comovamos.scorecard.api;

import java.nio.charset.StandardCharsets;

/** A write that hides behind or in another request, and what shows that it was not done. */
final class HiddenWrite {

    /** The whole request. */
    static final String PUT = """
            PUT /v1/agendas/acv-nl-2012/evaluations/3/ratings/SPGG/5 HTTP/1.1
            Host: localhost
            Content-Type: application/json
            If-Match: "r0"
            Content-Length: 34

            {"rating":"10","author":"mallory"}""".replace("\n", "\r\n");

    private HiddenWrite() {}

    /** Every change of a mark of the evaluation that it would write to. */
    static String history(TestServer server) {
        byte[] history = server.client()
                .get("v1/agendas/acv-nl-2012/evaluations/3/history")
                .body();
        return new String(history, StandardCharsets.UTF_8);
    }
}
