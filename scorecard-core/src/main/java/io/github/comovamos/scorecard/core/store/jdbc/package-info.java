/**
 * The store over JDBC. {@link io.github.comovamos.scorecard.core.store.jdbc.JdbcStore} owns the transactions, a
 * {@link io.github.comovamos.scorecard.core.store.jdbc.Database} what differs between databases (connections,
 * migrations, error codes), and each port has a class with its SQL beside its parameters.
 */
@NullMarked
package io.github.comovamos.scorecard.core.store.jdbc;

import org.jspecify.annotations.NullMarked;
