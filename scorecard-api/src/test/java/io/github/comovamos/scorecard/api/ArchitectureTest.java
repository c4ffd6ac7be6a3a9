package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.core.architecture.EdgeRules;
import io.github.comovamos.scorecard.core.architecture.PackageTable;

/** The house of the API: which package may import which. */
class ArchitectureTest extends EdgeRules {

    /**
     * Besides these, every package may use java.base, the null annotations, {@code core.failure} and {@code core.text}.
     */
    private static final PackageTable TABLE =
            PackageTable.documented("io.github.comovamos.scorecard", "The packages of the API may import");

    ArchitectureTest() {
        super(TABLE, "api", "ApiServer");
    }
}
