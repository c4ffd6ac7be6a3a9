package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of the rows of a file: every one is in the dataset, refused with a finding, or left out by declaration.
 * Not thread-safe.
 */
public final class EvidenceTally {

    private final Findings.Collector findings = new Findings.Collector();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private Optional<EvidenceLayout> layout = Optional.empty();
    private Optional<CountingMethod> instrument = Optional.empty();
    private long read;
    private long refused;

    void begin(EvidenceLayout found) {
        layout = Optional.of(found);
    }

    void countedBy(CountingMethod usual) {
        instrument = Optional.of(usual);
    }

    void row() {
        read++;
    }

    /** Takes note that a row is refused. */
    public void refuse(Finding finding) {
        refused++;
        findings.add(finding);
    }

    void leaveOut(String reason, long rows) {
        if (rows > 0) {
            leftOut.merge(reason, rows, Long::sum);
        }
    }

    /** How the file is laid out, once its header was read. */
    public Optional<EvidenceLayout> layout() {
        return layout;
    }

    /** The instrument that the layout stands for, if it does for one. */
    public Optional<CountingMethod> instrument() {
        return instrument;
    }

    /** How many rows were read below the header, blank ones not counted. */
    public long read() {
        return read;
    }

    /** How many rows were refused. */
    public long refused() {
        return refused;
    }

    /** How many rows were left out by declaration, by the reason's code. */
    public Map<String, Long> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** How many rows are in the dataset. */
    public long taken() {
        return read
                - refused
                - leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is wrong with the refused rows, in their order: that a row is repeated is known later than other faults. */
    public Findings<EvidenceTally> findings() {
        Findings<EvidenceTally> found = findings.with(this);
        List<Finding> inOrder = found.listed().stream()
                .sorted(Comparator.comparingLong(EvidenceTally::row))
                .toList();
        return new Findings<>(this, inOrder, found.count());
    }

    private static long row(Finding finding) {
        if (finding.place() instanceof Place.Cell cell) {
            return cell.row();
        }
        return finding.place() instanceof Place.Row row ? row.row() : 0;
    }
}
