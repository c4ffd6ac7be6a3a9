package io.github.comovamos.scorecard.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.architecture.SourceTree;
import io.github.comovamos.scorecard.core.domain.measure.Methods;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodsDocumentationTest {

    private static final Path DOCS =
            SourceTree.module(MethodsDocumentationTest.class).resolveSibling("docs");

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysWhatTheMethodsSay(Language language) throws IOException {
        Path file = switch (language) {
            case EN -> DOCS.resolve("methods.md");
            case ES -> DOCS.resolve("es").resolve("metodos.md");
        };
        String expected = MethodsDocumentation.of(language);
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what the measures and the rating rules say of themselves. Write it anew, look at what"
                                + " changed, and commit it: ./mvnw -pl scorecard-core test -Dtest=MethodsDocumentationTest"
                                + " -Ddocs.update=true",
                        file)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodAndEveryRuleIsDocumented(Language language) {
        String document = MethodsDocumentation.of(language);

        for (Method method : Methods.all()) {
            assertThat(document).contains("\n### " + method.title().in(language) + "\n", "`" + method.code() + "`");
            method.arguments().forEach(argument -> assertThat(document).contains("| `" + argument.name() + "` |"));
        }
        for (RatingRule rule : RatingRule.all()) {
            assertThat(document)
                    .contains(
                            "\n### `" + rule.ruleName().code() + "`\n",
                            rule.summary().in(language));
            assertThat(rule.arguments())
                    .as("the parameters of %s", rule.ruleName())
                    .allSatisfy(argument -> assertThat(document).contains("`" + argument.name() + "`"));
        }
        assertThat(document).doesNotContain("{{").endsWith("\n").doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentIsTheSameOnEveryMachine(Language language) {
        String document = MethodsDocumentation.of(language);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThat(MethodsDocumentation.of(language)).isEqualTo(document).doesNotContain("\r");
    }
}
