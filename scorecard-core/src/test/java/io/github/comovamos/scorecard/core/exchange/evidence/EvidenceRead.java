package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.failure.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file of evidence said, row by row. */
final class EvidenceRead implements EvidenceSink {

    private final EvidenceTally tally;
    private final List<Long> rows = new ArrayList<>();
    private final List<FigureLine> lines = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>();

    EvidenceRead(EvidenceTally tally) {
        this.tally = tally;
    }

    @Override
    public void figure(long row, FigureLine line) {
        rows.add(row);
        lines.add(line);
    }

    @Override
    public void oneCase(long row, Case one) {
        rows.add(row);
        cases.add(one);
    }

    @Override
    public void population(long row, Population population) {
        rows.add(row);
        populations.add(population);
    }

    EvidenceTally tally() {
        return tally;
    }

    /** The numbers of the rows that said what was taken. */
    List<Long> rows() {
        return List.copyOf(rows);
    }

    List<FigureLine> lines() {
        return List.copyOf(lines);
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    List<Population> populations() {
        return List.copyOf(populations);
    }

    List<Finding> findings() {
        return tally.findings().listed();
    }

    /** The figures as texts: indicator, area, period, value, and where there are, goal and sample. */
    List<String> figures() {
        return lines.stream().map(EvidenceRead::text).toList();
    }

    private static String text(FigureLine line) {
        return line.indicator() + " " + line.area() + " " + line.period() + " "
                + line.value().map(Object::toString).orElse("-")
                + said(" goal ", line.goal())
                + said(" of ", line.sample());
    }

    private static String said(String what, Optional<?> value) {
        return value.map(is -> what + is).orElse("");
    }

    /** The rows read are those taken, those refused and those left out; those taken are those that came out. */
    void assertEveryRowIsAccountedFor() {
        long leftOut =
                tally.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(tally.read()).isEqualTo(tally.taken() + tally.refused() + leftOut);
        assertThat(tally.taken()).isNotNegative();
        assertThat(tally.findings().count()).isEqualTo(tally.refused());
        if (!tally.layout().equals(Optional.of(EvidenceLayout.SESNSP))) {
            assertThat(rows).as("every row that was taken came out").hasSize((int) tally.taken());
        }
    }
}
