package io.github.comovamos.scorecard.api.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type the stable name of its type
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what happened, with the value and what is allowed
 * @param errors what is wrong in detail, at most the first thousand
 * @param count how many things are wrong
 * @param current what is stored now, where the request was stale
 * @param id under which the log tells more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @Nullable Long count,
        @Nullable Object current,
        @Nullable String id) {

    /**
     * One thing that is wrong.
     *
     * @param pointer where in a JSON body it stands (RFC 6901)
     * @param parameter which parameter of the URL or header it is
     * @param place where in a file it stands, in words
     * @param value what stands there, shortened as {@link Message#shortened} does
     * @param message what is wrong with it, and what is allowed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String place,
            String value,
            String message) {

        /** Names of fields and parameters may be anything that was sent; those that are known are shorter. */
        private static final int LONGEST_NAME = 200;

        public Fault {
            pointer = pointer == null ? null : Message.shortened(pointer, LONGEST_NAME);
            parameter = parameter == null ? null : Message.shortened(parameter, LONGEST_NAME);
            value = Message.shortened(value);
        }
    }
}
