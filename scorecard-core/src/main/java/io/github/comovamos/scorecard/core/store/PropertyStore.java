package io.github.comovamos.scorecard.core.store;

import java.util.Optional;

/** What a store says of itself, such as what made it: names and values. */
public interface PropertyStore {

    /** The value of a name. */
    Optional<String> find(String name);

    /** Sets a value that was not set before. */
    void add(String name, String value);
}
