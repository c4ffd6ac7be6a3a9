package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.architecture.SourceTree;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.stoplight.LightCount;
import io.github.comovamos.scorecard.core.domain.stoplight.Stoplight;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,./]*");

    @Test
    void everyPublicClassOfTheMeasuresIsDocumented() throws ClassNotFoundException {
        List<Class<?>> documented = Methods.all().stream()
                .flatMap(method -> method.use().classes().stream())
                .toList();

        assertThat(documented).doesNotHaveDuplicates();
        for (String name : classesOfTheMeasures()) {
            Class<?> type = Class.forName(name);
            if (Modifier.isPublic(type.getModifiers()) && type != Methods.class) {
                assertThat(documented)
                        .as(
                                "%1$s is public and no measure documents it. Is it one? Then give it a METHOD with title,"
                                        + " formula, source, what in it is our own, arguments and an example that it computes,"
                                        + " name that in Methods.all(), and write docs/methods.md and docs/es/metodos.md anew:"
                                        + " MethodsDocumentationTest says how. Is it part of another measure? Then name it"
                                        + " among the classes of that measure's METHOD.",
                                type.getSimpleName())
                        .contains(type);
            }
        }
    }

    private static List<String> classesOfTheMeasures() {
        Path root = SourceTree.mainOf(MethodTest.class).root();
        return Stream.of(Methods.class.getPackageName(), Stoplight.class.getPackageName())
                .flatMap(name -> new SourceTree(root.resolve(name.replace('.', '/')))
                        .files().stream()
                                .map(file -> file.getFileName().toString().replace(".java", ""))
                                .filter(file -> !file.equals("package-info"))
                                .map(file -> name + "." + file))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.comovamos.scorecard.core.domain.measure.Methods#all")
    void everyMethodIsExplainedInBothLanguages(Method method) {
        texts(method).forEach(text -> {
            assertThat(text.es()).as(method.code()).isNotEqualTo(text.en()).doesNotContain("  ");
            assertThat(text.en()).as(method.code()).doesNotContain("  ");
        });
        Stream.of(
                        method.explanation().formula(),
                        method.explanation().source(),
                        method.explanation().own(),
                        method.example())
                .forEach(text -> {
                    assertThat(text.es()).as(method.code()).endsWith(".");
                    assertThat(text.en()).as(method.code()).endsWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("io.github.comovamos.scorecard.core.domain.measure.Methods#all")
    void bothLanguagesOfAnExampleHaveTheSameNumbers(Method method) {
        assertThat(numbers(method.example().es()))
                .as("the example of %s", method.code())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(numbers(method.example().en()));
    }

    @Test
    void theExamplesAreComputed() {
        assertThat(Stoplight.METHOD.example().en())
                .contains("36 months", "goal 7281/4 (1820.25)", "1,820 is green and one with 1,821 is yellow")
                .contains("mean, it is yellow; with 2,428, red");
        assertThat(LightCount.METHOD.example().en()).contains("6 points: 1/2", "7/2 points for 4 lights: 7/8");
        assertThat(PercentOfObjective.METHOD.example().en())
                .contains("96 (1250/13), 100 and 56 (500/9)", "96 with a goal of 75: 78 (625/8), not 84");
        assertThat(PerResidents.METHOD.example().en())
                .contains("174,767 residents by one edition, and 525 are needed (exactly 524301/1000)")
                .contains("205,455 by another, and 617 are needed (123273/200)")
                .contains("2.86 or 2.43 and 25 or 117");
        assertThat(Share.METHOD.example().en()).contains("81 %", "68 %", "the change is -13 points");
        assertThat(SurveyShare.METHOD.example().en())
                .contains(
                        "±1.2 points: the change of 2.1 points from 23 % is outside it",
                        "±3.6: the change is within it");
        assertThat(DaysToClose.METHOD.example().en())
                .contains("3 closed, 2 open, mean 11, median 2", "0 closed, 2 open, and no value");
        assertThat(Progress.METHOD.example().en())
                .contains("33/40 (0.825)", "11/10, and capped 1", "-1/5, and capped 0", "it is 2/5");
    }

    @Test
    void theDefaultsAreThoseOfTheCode() {
        assertThat(Stoplight.METHOD.arguments())
                .extracting(argument -> argument.name() + " " + argument.usual().orElse("-"))
                .containsExactly(
                        "baseline calendar", "reduction 0.25", "edge inclusive", "least-months 24", "small-mean 5");
        assertThat(Stoplight.from(Arguments.of(Stoplight.ARGUMENTS, Map.of()))).isEqualTo(Stoplight.USUAL);
        assertThat(DaysToClose.METHOD.arguments())
                .extracting(argument -> argument.name() + " " + argument.usual().orElse("-"))
                .containsExactly("until -", "days 90");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replaceFirst("[,.]+$", ""))
                .toList();
    }

    private static Stream<LocalizedText> texts(Method method) {
        return Stream.concat(
                Stream.of(
                        method.title(),
                        method.explanation().formula(),
                        method.explanation().source(),
                        method.explanation().own(),
                        method.example()),
                method.arguments().stream().map(Argument::meaning));
    }
}
