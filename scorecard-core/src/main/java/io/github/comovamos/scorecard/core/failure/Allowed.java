package io.github.comovamos.scorecard.core.failure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is allowed, as every refusal says it, with the right number in both languages. */
public final class Allowed {

    private static final int MOST_NAMED = 30;

    private Allowed() {}

    /**
     * "allowed is a", "allowed are a, b, c", or "none is allowed" where there is nothing to name; of a long list the first
     * {@value #MOST_NAMED}, and that there are more.
     *
     * @param names the names as they are given in files and options, in the order in which they are to be read
     */
    public static Message of(Collection<?> names) {
        List<String> named = names.stream().map(Object::toString).toList();
        return switch (named.size()) {
            case 0 -> new Message("no se admite ninguno", "none is allowed");
            case 1 -> Message.of("se admite %s", "allowed is %s", named.get(0));
            default -> Message.of("se admiten %s", "allowed are %s", listed(named));
        };
    }

    private static Message listed(List<String> named) {
        String first = named.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return named.size() <= MOST_NAMED
                ? new Message(first, first)
                : Message.of("%s… (%s en total)", "%s… (%s in all)", first, named.size());
    }
}
