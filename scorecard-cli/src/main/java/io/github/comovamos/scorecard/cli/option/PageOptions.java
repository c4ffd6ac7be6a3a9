package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rows of a long list are shown. */
public final class PageOptions {

    @Option(names = "--from", paramLabel = "${bundle:label.period}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "${bundle:label.period}")
    private @Nullable String to;

    @Option(names = "--dataset", paramLabel = "${bundle:label.dataset}")
    private @Nullable String dataset;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable String limit;

    @Option(names = "--after", paramLabel = "${bundle:label.mark}")
    private @Nullable String after;

    /** The rows of some evidence that are asked for. */
    public EvidenceQuery query(EvidenceScope scope) {
        return EvidenceQuery.parse(
                scope,
                Texts.at(Place.Argument::new)
                        .and("from", from)
                        .and("to", to)
                        .and("dataset", dataset)
                        .and("limit", limit)
                        .and("after", after));
    }
}
