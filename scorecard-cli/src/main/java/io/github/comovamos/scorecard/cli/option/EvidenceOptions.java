package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which evidence is meant. */
public final class EvidenceOptions {

    @Mixin
    private final AreaOptions area = new AreaOptions();

    @Option(names = "--instrument", paramLabel = "${bundle:label.instrument}")
    private @Nullable String instrument;

    /** The evidence in the municipalities of an agenda. */
    public EvidenceScope scope(GlobalOptions options) {
        return area.scope(options, instrument);
    }
}
