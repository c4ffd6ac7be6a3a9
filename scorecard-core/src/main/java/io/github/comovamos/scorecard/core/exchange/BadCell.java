package io.github.comovamos.scorecard.core.exchange;

import io.github.comovamos.scorecard.core.failure.Finding;

/** A cell that cannot be taken; caught where the next row goes on. */
final class BadCell extends RuntimeException {

    private final transient Finding finding;

    BadCell(Finding finding) {
        super(finding.message().en(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
