package io.github.comovamos.scorecard.core.failure;

/** How many there are of something, as a message says it: "1 fila", "3 filas". */
public final class Count {

    private Count() {}

    /**
     * The number alone, in front of the noun in its singular or its plural: {@code Count.of(n, "fila", "filas", …)}.
     */
    public static Message of(long count, Message one, Message several) {
        return Message.of("%s %s", "%s %s", count, count == 1 ? one : several);
    }
}
