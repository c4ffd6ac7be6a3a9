package io.github.comovamos.scorecard.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.comovamos.scorecard.core.architecture.EdgeRules;
import io.github.comovamos.scorecard.core.architecture.PackageTable;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The house of the command line: which package may import which. */
class ArchitectureTest extends EdgeRules {

    /**
     * Besides these, every package may use java.base, the null annotations, {@code core.failure} and {@code core.text}.
     */
    private static final PackageTable TABLE =
            PackageTable.documented("io.github.comovamos.scorecard", "The packages of the command line may import");

    private static final Set<String> SERVING_COMMANDS = Set.of("ServeCommand", "DemoCommand");

    ArchitectureTest() {
        super(TABLE, "cli", "ScorecardCli");
    }

    @Test
    void onlyTheServingCommandsImportTheApi() {
        noClasses()
                .that(otherThan(SERVING_COMMANDS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TABLE.full("api.."))
                .as("only the serving commands import the API")
                .because("a command that answers at the terminal needs no server. Call the service that the API calls")
                .allowEmptyShould(true)
                .check(mainClasses());
    }
}
