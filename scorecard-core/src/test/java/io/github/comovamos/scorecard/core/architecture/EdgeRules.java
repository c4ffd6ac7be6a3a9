package io.github.comovamos.scorecard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for the modules that show the core to somebody: the API and the command line. */
public abstract class EdgeRules extends HouseRules {

    private static final String CORE = "io.github.comovamos.scorecard.core";

    private final String main;

    /**
     * @param table the packages of the module
     * @param module the package of the module, without {@code io.github.comovamos.scorecard}
     * @param main the simple name of the class that is the program
     */
    protected EdgeRules(PackageTable table, String module, String main) {
        super(table, module, main);
        this.main = main;
    }

    @Test
    void onlyTheMainWiresTheServices() {
        noClasses()
                .that(otherThan(Set.of(main)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CORE + ".bootstrap")
                .as("only " + main + " uses bootstrap")
                .because("wiring has one place. Take the service that is needed as an argument of the constructor")
                .allowEmptyShould(true)
                .check(mainClasses());
    }
}
