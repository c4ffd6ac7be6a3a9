package io.github.comovamos.scorecard.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    @Test
    void theThirdEvaluationIsThePublishedTable() throws IOException {
        Path reference = Path.of(System.getProperty("reference.dir", "../shared/reference"), "acv-evaluation-3.csv");
        assumeTrue(Files.exists(reference), () -> "skipped: there is no " + reference);

        try (InputStream shipped = DemoData.thirdEvaluation()) {
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .as("what ships is the table of the reference folder, byte by byte")
                    .isEqualTo(Files.readString(reference));
        }
    }

    @Test
    void itHasThirtySixRatings() throws IOException {
        try (InputStream shipped = DemoData.thirdEvaluation()) {
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(37)
                    .startsWith("municipality,name,action,rating")
                    .contains("19018,García,3,10", "19026,Guadalupe,4,1");
        }
    }
}
