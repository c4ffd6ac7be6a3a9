package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.core.architecture.EdgeRules;
import io.github.comovamos.scorecard.core.architecture.PackageTable;

/** The house of the API: which package may import which. */
class ArchitectureTest extends EdgeRules {

    /** Besides these, every package may use java.base, the null annotations, {@code core.failure} and {@code core.text}. */
    private static final PackageTable TABLE = PackageTable.parse("io.github.comovamos.scorecard", """
            api.resource.., api.request.., api.error| api.., core.service..,        | jakarta.ws.rs.., jakarta.inject..,
                                                    | core.report, core.table, core.exchange.answer, core.domain.value | jakarta.validation.., org.glassfish..,
                                                    |                                                | com.fasterxml.jackson..
            api.security, api.answer, api.context   | api.., core.exchange.answer, core.domain.value        | jakarta.ws.rs.., org.glassfish..
            api.transport                           | api.., core.exchange.answer, core.domain.value        | jakarta.ws.rs.., org.glassfish..
            api                                     | api.., core.service..,        | jakarta.ws.rs.., jakarta.inject..,
                                                    | core.report, core.table, core.exchange.answer, core.domain.value, | jakarta.validation.., org.glassfish..,
                                                    | core.bootstrap                                 | com.fasterxml.jackson.., java.util.logging
            """);

    ArchitectureTest() {
        super(TABLE, "api", "ApiServer");
    }
}
