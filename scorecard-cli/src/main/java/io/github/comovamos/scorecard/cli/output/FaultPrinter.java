package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import java.io.PrintWriter;
import java.util.List;

/** Says on the error stream why something was not done. */
public final class FaultPrinter {

    private static final int MOST_FINDINGS = 20;

    private FaultPrinter() {}

    /** A refusal, with the first of its findings. */
    public static void refused(ScorecardException refusal, PrintWriter err, Language language) {
        err.println("scorecard: " + language.of(refusal.sentence()));
        refusal.findings().stream()
                .filter(finding -> !finding.message().equals(refusal.sentence()))
                .limit(MOST_FINDINGS)
                .map(Finding::describe)
                .forEach(finding -> err.println("  " + language.of(finding)));
        long more = refusal.findingCount()
                - Math.min(MOST_FINDINGS, refusal.findings().size());
        if (more > 0) {
            err.println("  " + language.of(Message.of("… y %s más", "… and %s more", more)));
        }
        err.flush();
    }

    /** What is wrong with rows that were refused although others were taken. */
    public static void findings(List<FindingRow> findings, PrintWriter err) {
        findings.forEach(finding -> err.println("  " + finding.place() + ": " + finding.message()));
        err.flush();
    }

    /** A command line that is not understood. */
    public static void misused(Message message, String command, PrintWriter err, Language language) {
        err.println("scorecard: " + language.of(message));
        err.println(language.of(Message.of("Vea: %s --help", "See: %s --help --lang en", command)));
        err.flush();
    }
}
