package io.github.comovamos.scorecard.api.context;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids under which requests stand in the log. */
public final class RequestIds {

    /** The header that carries it, in requests and answers. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private RequestIds() {}

    /** The id that a client gives, where it is well formed: up to 100 letters, digits, dots, dashes; else a new one. */
    public static String of(Optional<String> given) {
        return given.filter(id -> FORM.matcher(id).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
