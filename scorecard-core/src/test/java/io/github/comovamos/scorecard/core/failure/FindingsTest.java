package io.github.comovamos.scorecard.core.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Message SUMMARY = new Message("hay errores", "there are faults");

    @Test
    void aThousandFindingsAreListedAndAllAreCounted() {
        Findings<String> findings = collected(1003).with("the rest");

        assertThat(findings.count()).isEqualTo(1003);
        assertThat(findings.listed()).hasSize(Findings.MOST_LISTED).hasSize(1000);
        assertThat(findings.listed().get(999).place()).isEqualTo(new Place.Row(1000));
        assertThat(findings.accepted()).isEqualTo("the rest");
        assertThat(findings.clean()).isFalse();
    }

    @Test
    void theRefusalSaysHowManyThereWere() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> collected(1003).with("").orThrow(SUMMARY))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(FailureReason.INVALID);
                    assertThat(refused.sentence()).isEqualTo(SUMMARY);
                    assertThat(refused.findings()).hasSize(1000);
                    assertThat(refused.findingCount()).isEqualTo(1003);
                });
    }

    @Test
    void withoutFindingsWhatWasAcceptedIsGiven() {
        Findings<String> findings = collected(0).with("all");

        assertThat(findings.clean()).isTrue();
        assertThat(findings.orThrow(SUMMARY)).isEqualTo("all");
    }

    @Test
    void aFindingSaysWhereItIs() {
        Message wrong = new Message("está mal", "is wrong");

        assertThat(new Finding(new Place.Cell(7, "rating"), "11", wrong).describe())
                .isEqualTo(new Message("fila 7, columna rating: está mal", "row 7, column rating: is wrong"));
        assertThat(new Finding(new Place.Spot("/axes/0", 12, 3), "", wrong).describe())
                .isEqualTo(new Message("línea 12, columna 3: está mal", "line 12, column 3: is wrong"));
        assertThat(new Place.Row(7).describe()).isEqualTo(new Message("fila 7", "row 7"));
        assertThat(new Place.Pointer("/axes/0").describe().en()).isEqualTo("/axes/0");
        assertThat(new Place.Argument("--evaluation").describe().en()).isEqualTo("--evaluation");
    }

    private static Findings.Collector collected(int count) {
        Findings.Collector collector = new Findings.Collector();
        for (int row = 1; row <= count; row++) {
            collector.add(new Finding(new Place.Row(row), "", new Message("está mal", "is wrong")));
        }
        assertThat(collector.count()).isEqualTo(count);
        return collector;
    }
}
