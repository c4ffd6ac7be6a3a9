package io.github.comovamos.scorecard.core.bootstrap;

import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import java.time.Clock;

/** Turns the URL of a store into services. */
public final class Bootstrap {

    private Bootstrap() {}

    /**
     * The services over a store that exists; its tables are brought up to date.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException NOT_FOUND where there is none; INVALID or
     *     CONFLICT where the file is something else
     */
    public static Services open(StoreUrl url, Clock clock) {
        return new Services(JdbcStore.openSqlite(url.file()), clock);
    }

    /**
     * The services over a store, which is made if it does not exist.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException NOT_FOUND where its folder does not exist;
     *     INVALID or CONFLICT where the file is something else
     */
    public static Services create(StoreUrl url, Clock clock) {
        return new Services(JdbcStore.createSqlite(url.file()), clock);
    }
}
