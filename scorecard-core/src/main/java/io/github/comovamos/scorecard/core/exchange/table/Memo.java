package io.github.comovamos.scorecard.core.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Parses texts, and remembers what it parsed: a column of a long table has few different ones. Bounded; not
 * thread-safe.
 */
public final class Memo<T> implements Function<String, T> {

    private static final int MOST = 10_000;

    private final Function<String, T> parse;
    private final Map<String, T> known = new HashMap<>();

    public Memo(Function<String, T> parse) {
        this.parse = parse;
    }

    @Override
    public T apply(String text) {
        T value = known.get(text);
        if (value == null) {
            value = parse.apply(text);
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        return value;
    }
}
