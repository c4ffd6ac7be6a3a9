package io.github.comovamos.scorecard.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.comovamos.scorecard.core.architecture.HouseRules;
import io.github.comovamos.scorecard.core.architecture.Members;
import io.github.comovamos.scorecard.core.architecture.PackageTable;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The house of the core: which package may import which, and what the domain does without. */
class ArchitectureTest extends HouseRules {

    /** Besides these, every package may use java.base, the null annotations, {@code failure} and {@code text}. */
    private static final PackageTable TABLE =
            PackageTable.documented("io.github.comovamos.scorecard.core", "The packages of the core may import");

    private static final String DOMAIN = TABLE.full("domain..");

    ArchitectureTest() {
        super(TABLE, "core");
    }

    @Test
    void onlyTheJdbcStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TABLE.full("store.jdbc"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .as("only store.jdbc knows SQL")
                .because("what is kept, and how, are two matters. Ask a port of the store package, and put the SQL into"
                        + " the class of store.jdbc that implements it")
                .check(mainClasses());
    }

    @Test
    void domainReadsNoClock() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .accessTargetWhere(Members.named(
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.time.*.now",
                        "java.util.Date.<init>()",
                        "java.util.Calendar.getInstance",
                        "java.util.GregorianCalendar.<init>"))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .as("the domain reads no clock")
                .because(
                        "the same question gives the same answer on any day. Take today, or the instant, as an argument;"
                                + " the services have a Clock")
                .check(mainClasses());
    }

    @Test
    void domainDrawsNothingWithoutSeed() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .accessTargetWhere(Members.named(
                        "java.lang.Math.random",
                        "java.lang.StrictMath.random",
                        "java.util.Random.<init>()",
                        "java.util.SplittableRandom.<init>()",
                        "java.util.random.RandomGenerator.of",
                        "java.util.random.RandomGenerator.getDefault",
                        "java.util.concurrent.ThreadLocalRandom.current",
                        "java.security.SecureRandom.*",
                        "java.util.UUID.randomUUID",
                        "java.util.Collections.shuffle(java.util.List)"))
                .as("the domain draws nothing at random without a seed")
                .because(
                        "a draw has a seed, which is part of the answer. Take the generator, or its seed, as an argument")
                .check(mainClasses());
    }

    @Test
    void domainLogsNothing() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .as("the domain logs nothing")
                .because("a rule answers, it does not tell. Return a Finding, or throw a ScorecardException")
                .check(mainClasses());
    }

    @Test
    void domainReadsNoFileAndNoEnvironment() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
                .orShould()
                .accessTargetWhere(Members.named(
                        "java.lang.System.getenv",
                        "java.lang.System.getProperty",
                        "java.lang.System.getProperties",
                        "java.lang.*.getInteger",
                        "java.lang.*.getLong",
                        "java.lang.Boolean.getBoolean",
                        "java.lang.Class.getResource*"))
                .as("the domain reads no file and no environment")
                .because(
                        "a rule knows only what it is given. Read the file in exchange, the environment in the program,"
                                + " and hand over the value")
                .check(mainClasses());
    }
}
