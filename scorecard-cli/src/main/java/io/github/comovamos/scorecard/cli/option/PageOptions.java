package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rows of a long list are shown. */
public final class PageOptions {

    @Option(names = "--from", paramLabel = "${bundle:label.period}")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "${bundle:label.period}")
    private Optional<String> to = Optional.empty();

    @Option(names = "--dataset", paramLabel = "${bundle:label.dataset}")
    private Optional<String> dataset = Optional.empty();

    @Option(names = "--limit", paramLabel = "N")
    private Optional<String> limit = Optional.empty();

    @Option(names = "--after", paramLabel = "${bundle:label.mark}")
    private Optional<String> after = Optional.empty();

    /**
     * The rows that are asked for.
     *
     * @param options the options that all commands share
     * @param evidence which evidence
     * @param name the indicator, or the category of cases
     */
    public EvidenceQuery query(GlobalOptions options, EvidenceOptions evidence, Optional<String> name) {
        return new EvidenceQuery(
                evidence.scope(options), name, from, to, dataset, new EvidenceQuery.Page(after, limit));
    }
}
