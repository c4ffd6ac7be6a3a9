package io.github.comovamos.scorecard.core.failure;

import java.util.Collection;
import java.util.stream.Collectors;

/** What is allowed, as every refusal says it, with the right number in both languages. */
public final class Allowed {

    private static final int MOST_NAMED = 30;

    private Allowed() {}

    /** "allowed is a", "allowed are a, b, c"; "none is allowed" where there is nothing to name. */
    public static Message of(Collection<?> names) {
        return of(names, new Message("no se admite ninguno", "none is allowed"));
    }

    /**
     * "allowed is a", "allowed are a, b, c"; of a long list the first {@value #MOST_NAMED}, and how many there are.
     *
     * @param names the names as they are given in files and options, in the order in which they are to be read
     * @param none what is said where there is nothing to name
     */
    public static Message of(Collection<?> names, Message none) {
        return switch (names.size()) {
            case 0 -> none;
            case 1 -> Message.of("se admite %s", "allowed is %s", listed(names));
            default -> Message.of("se admiten %s", "allowed are %s", listed(names));
        };
    }

    /** The names alone: "a, b, c", or the first {@value #MOST_NAMED} and how many there are. */
    public static Message listed(Collection<?> names) {
        String first = names.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMED
                ? new Message(first, first)
                : Message.of("%s… (%s en total)", "%s… (%s in all)", first, names.size());
    }
}
