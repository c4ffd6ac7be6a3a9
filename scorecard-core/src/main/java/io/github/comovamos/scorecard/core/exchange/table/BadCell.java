package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Finding;

/** A cell that cannot be taken; caught where the next row goes on. */
public final class BadCell extends RuntimeException {

    private final transient Finding finding;

    public BadCell(Finding finding) {
        super(finding.message().en(), null, false, false);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
