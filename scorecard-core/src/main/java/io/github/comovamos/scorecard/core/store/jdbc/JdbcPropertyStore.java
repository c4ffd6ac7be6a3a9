package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.PropertyStore;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code store_property}. */
final class JdbcPropertyStore implements PropertyStore {

    private final Handle handle;

    JdbcPropertyStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<String> find(String name) {
        return handle.createQuery("SELECT value FROM store_property WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void add(String name, String value) {
        handle.createUpdate("INSERT INTO store_property (name, value) VALUES (:name, :value)")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }
}
