package io.github.comovamos.scorecard.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.architecture.SourceTree;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AgendaDocumentationTest {

    private static final Path FILE = SourceTree.module(AgendaDocumentationTest.class)
            .resolveSibling("docs")
            .resolve("agenda.md");

    @Test
    void theDocumentSaysWhatTheRulesSay() throws IOException {
        String document = Files.readString(FILE);
        String expected = AgendaDocumentation.of(document);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(FILE, expected);
        }

        assertThat(Files.readString(FILE))
                .as(
                        "%s is not what the rating rules say of themselves. Write it anew, look at what changed, and commit"
                                + " it: ./mvnw -pl scorecard-core test -Dtest=AgendaDocumentationTest -Ddocs.update=true",
                        FILE)
                .isEqualTo(expected);
    }

    @Test
    void whatRulesMayBeToldIsExplainedInBothLanguages() {
        assertThat(RatingRule.all())
                .allSatisfy(rule -> assertThat(rule.arguments())
                        .as(rule.ruleName().code())
                        .allSatisfy(argument -> assertThat(argument.meaning().es())
                                .isNotEqualTo(argument.meaning().en())));
    }
}
