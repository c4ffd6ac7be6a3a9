package io.github.comovamos.scorecard.core.failure;

/**
 * One thing that is wrong with an input.
 *
 * @param place where it stands
 * @param value what stands there, as it was given, but shortened as {@link Message#shortened} does; empty where
 *     something is missing
 * @param message what is wrong with it, and what is allowed
 */
public record Finding(Place place, String value, Message message) {

    public Finding {
        value = Message.shortened(value);
    }

    /** The place and what is wrong there, as one sentence. */
    public Message describe() {
        return Message.of("%s: %s", "%s: %s", place.describe(), message);
    }
}
