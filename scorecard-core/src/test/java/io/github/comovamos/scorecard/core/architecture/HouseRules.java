package io.github.comovamos.scorecard.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the main code of every module; a subclass gives the module's table of packages and its own rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private static final String SCORECARD = "io.github.comovamos.scorecard";
    private static final String FAILURE = SCORECARD + ".core.failure";
    private static final String TEXT = SCORECARD + ".core.text";
    private static final String NULL_ANNOTATIONS = "org.jspecify.annotations";
    private static final List<String> LAST_RESORT_HANDLERS = List.of(
            "api/error/UnexpectedFaultMapper.java",
            "api/transport/Clients.java",
            "cli/output/UnexpectedFaultHandler.java");
    private static final Pattern CATCHES_ANYTHING =
            Pattern.compile("catch\\s*\\([^)]*\\b(Throwable|Exception|RuntimeException|Error)\\b[^)]*\\)");
    private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked\\R+package ");

    private static final int WIDEST_LINE = 120;
    private static final int LONGEST_FILE = 240;

    private final PackageTable table;
    private final Set<String> mains;
    private final JavaClasses mainClasses;
    private final SourceTree sources;

    /**
     * @param table the packages of the module
     * @param module the package of the module, without {@code io.github.comovamos.scorecard}
     * @param mains the classes that are programs, by their simple names
     */
    protected HouseRules(PackageTable table, String module, String... mains) {
        this.table = table;
        this.mains = Set.of(mains);
        this.mainClasses = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(SCORECARD + "." + module);
        this.sources = SourceTree.mainOf(getClass());
    }

    /** The main classes of the module. */
    protected JavaClasses mainClasses() {
        return mainClasses;
    }

    /** Classes other than some, given by their simple names; what is nested in those counts as them. */
    protected static DescribedPredicate<JavaClass> otherThan(Set<String> simpleNames) {
        return describe(
                simpleNames.isEmpty() ? "are any" : "are not " + String.join(" or ", simpleNames),
                type -> !simpleNames.contains(outermost(type).getSimpleName()));
    }

    List<PackageTable.Line> lines() {
        return table.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void packageImportsOnlyWhatItsLineAllows(PackageTable.Line line) {
        classes()
                .that()
                .resideInAPackage(table.full(line.name()))
                .should()
                .onlyDependOnClassesThat(allowedBy(line))
                .because("the line of " + line.name() + " in the table of packages says so. Move the code to where its"
                        + " imports are allowed; only where that makes a better cut, change the line and write why in"
                        + " docs/decisions")
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    @Test
    void everyClassIsInAPackageThatTheTableNames() {
        classes()
                .that(describe(
                        "are not package-info", type -> !type.getSimpleName().equals("package-info")))
                .should()
                .resideInAnyPackage(
                        lines().stream().map(line -> table.full(line.name())).toArray(String[]::new))
                .as("every class is in a package that the table of packages names")
                .because("a package without a line in the table may import nothing. Put the class into a package that"
                        + " has one, or add a line to the table in ArchitectureTest and a record in docs/decisions")
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(SCORECARD + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages have no cycles")
                .because("a package that needs itself over another cannot be read or changed alone. Move what both"
                        + " need into the lower of the two")
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    @Test
    void onlyTheMainsTouchTheConsoleOrEndTheProgram() {
        noClasses()
                .that(otherThan(mains))
                .should()
                .accessTargetWhere(Members.named(
                        "java.lang.System.out",
                        "java.lang.System.err",
                        "java.lang.System.in",
                        "java.lang.System.exit",
                        "java.lang.System.console",
                        "java.lang.Runtime.exit",
                        "java.lang.Runtime.halt",
                        "*.printStackTrace()"))
                .as("only the mains " + mains + " touch the console or end the program")
                .because("a program owns its streams and its end. Return the answer, throw a ScorecardException, or"
                        + " take the stream as an argument")
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    @Test
    void nothingDependsOnTheLocaleOrTimeZoneOfTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(Members.withoutLocale(
                        "java.lang.String.format",
                        "java.lang.String.formatted",
                        "java.lang.String.toLowerCase",
                        "java.lang.String.toUpperCase",
                        "java.io.Print*.printf",
                        "java.io.Print*.format",
                        "java.util.Formatter.<init>",
                        "java.text.*Format.<init>",
                        "java.text.*Format.get*Instance",
                        "java.text.*.getInstance",
                        "java.time.format.DateTimeFormatter.ofPattern",
                        "java.util.Locale.getDefault",
                        "java.util.TimeZone.getDefault",
                        "java.time.ZoneId.systemDefault",
                        "java.time.Clock.systemDefaultZone"))
                .as("nothing depends on the locale or the time zone of the machine")
                .because("the same question gives the same bytes everywhere. Give Locale.ROOT, or the zone that the"
                        + " rule names; join text instead of formatted()")
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    @Test
    void onlyTheLastResortHandlersCatchEverything() {
        assertThat(sources.files())
                .filteredOn(file -> LAST_RESORT_HANDLERS.stream().noneMatch(file::endsWith))
                .as(
                        "files that catch Exception, RuntimeException, Error or Throwable: only the last-resort handlers %s"
                                + " may. Catch the narrow type that the call throws, or let it pass",
                        LAST_RESORT_HANDLERS)
                .filteredOn(
                        file -> CATCHES_ANYTHING.matcher(SourceTree.text(file)).find())
                .isEmpty();
    }

    @Test
    void noLineIsTooWideAndNoFileTooLong() {
        assertThat(sources.files())
                .as(
                        "lines of more than %s characters: the formatter leaves comments and texts alone, break them by hand",
                        WIDEST_LINE)
                .flatMap(HouseRules::tooWide)
                .isEmpty();
        assertThat(sources.files())
                .as("files of more than %s lines: is there a second subject in them?", LONGEST_FILE)
                .filteredOn(file -> SourceTree.text(file).lines().count() > LONGEST_FILE)
                .isEmpty();
    }

    private static List<String> tooWide(Path file) {
        List<String> lines = SourceTree.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > WIDEST_LINE)
                .mapToObj(i -> file + ":" + (i + 1))
                .toList();
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhereNullMayBe() {
        assertThat(sources.packages())
                .as("folders without a package-info.java that is annotated @NullMarked: add one to each, with a few"
                        + " sentences that name the class to begin with")
                .filteredOn(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .isEmpty();
    }

    private static boolean isNullMarked(Path info) {
        return Files.exists(info) && NULL_MARKED.matcher(SourceTree.text(info)).find();
    }

    private DescribedPredicate<JavaClass> allowedBy(PackageTable.Line line) {
        String[] allowed = Stream.of(
                        Stream.of(line.name()).map(table::full),
                        line.mayImport().stream().map(table::full),
                        line.libraries().stream(),
                        Stream.of(FAILURE, TEXT, NULL_ANNOTATIONS))
                .flatMap(names -> names)
                .toArray(String[]::new);
        DescribedPredicate<String> named = PackageMatchers.of(allowed);
        return describe("are in java.base or " + String.join(", ", allowed), type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive()
                    || JavaBase.PACKAGES.contains(base.getPackageName())
                    || named.test(base.getPackageName());
        });
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static final class JavaBase {
        static final Set<String> PACKAGES = Set.copyOf(Object.class.getModule().getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList());
    }
}
