package io.github.comovamos.scorecard.core.domain.value;

import org.jspecify.annotations.Nullable;

/**
 * Something that data name by a code and people by a title: rows carry both, so that nobody has to ask for names
 * afterwards. In JSON and CSV it is its code.
 *
 * @param code what data call it, the same in every language
 * @param title what people call it, in the language of the answer; none where nobody has said
 */
public record Titled(String code, @Nullable String title) implements Written {

    /** What people call it, or its code where nobody has said. */
    public String titleOrCode() {
        return title == null ? code : title;
    }

    @Override
    public String written() {
        return code;
    }
}
