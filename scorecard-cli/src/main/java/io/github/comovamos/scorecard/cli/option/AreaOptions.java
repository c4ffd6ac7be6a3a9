package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where, and as known when. */
public final class AreaOptions {

    @Option(names = "--municipality", paramLabel = "${bundle:label.municipality}")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private Optional<String> asOf = Optional.empty();

    /** The evidence of an instrument in the municipalities of an agenda. */
    public EvidenceScope scope(GlobalOptions options, Optional<String> instrument) {
        return new EvidenceScope(options.agenda(), municipality, asOf, instrument);
    }
}
