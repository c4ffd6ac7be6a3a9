package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.change.Editor;
import org.jspecify.annotations.Nullable;

/** Who makes a change over HTTP. Until there are keys, it is who the request says. */
public final class Authors {

    private static final String UNNAMED = "api";

    private Authors() {}

    /** The author that the parameters of an address name. */
    public static Editor ofQuery(@Nullable String author, @Nullable String why) {
        return of(UrlValue.texts(), author, why);
    }

    /** The author that the fields of a body name. */
    public static Editor ofBody(@Nullable String author, @Nullable String why) {
        return of(Bodies.fieldsOf(""), author, why);
    }

    private static Editor of(Texts.Given nothing, @Nullable String author, @Nullable String why) {
        return Editor.parse(UNNAMED, nothing.and("author", author).and("why", why));
    }
}
