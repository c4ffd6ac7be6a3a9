package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.service.change.Author;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes a change over HTTP. Until there are keys, it is who the request says. */
public final class Authors {

    private static final String UNNAMED = "api";

    private Authors() {}

    /** The author that a request names. */
    public static Author of(@Nullable String name, @Nullable String why) {
        return new Author(name == null ? UNNAMED : name, Optional.ofNullable(why));
    }
}
