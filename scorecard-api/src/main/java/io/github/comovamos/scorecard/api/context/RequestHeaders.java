package io.github.comovamos.scorecard.api.context;

/**
 * Names of request headers as the server keeps them: in small letters. Jersey looks a name up by its small letters in
 * the machine's language, and in Turkish those of {@code If-Match} are others: asked for so, it would not be found.
 */
public final class RequestHeaders {

    /** What a change must have seen. */
    public static final String IF_MATCH = "if-match";

    /** What a reader has already. */
    public static final String IF_NONE_MATCH = "if-none-match";

    private RequestHeaders() {}
}
