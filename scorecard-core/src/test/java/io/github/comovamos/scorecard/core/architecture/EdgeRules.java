package io.github.comovamos.scorecard.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for the modules that show the core to somebody: the API and the command line. */
public abstract class EdgeRules extends HouseRules {

    private static final String CORE = "io.github.comovamos.scorecard.core";
    private static final List<String> WRITERS = List.of("Json", "Csv");

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

    @Test
    void onlyTheWritersOfExchangeAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(areInExchangeAndNoWriters())
                .as("of exchange, only the writers are used: " + WRITERS + " and names that end in Writer")
                .because("what is read is checked in one place. Hand the stream to the service that reads it")
                .allowEmptyShould(true)
                .check(mainClasses());
    }

    private static DescribedPredicate<JavaClass> areInExchangeAndNoWriters() {
        return describe("are in exchange and no writers", type -> {
            String name = outermost(type).getSimpleName();
            return type.getPackageName().equals(CORE + ".exchange")
                    && !WRITERS.contains(name)
                    && !name.endsWith("Writer");
        });
    }
}
