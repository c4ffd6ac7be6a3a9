package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where, and as known when. */
public final class AreaOptions {

    @Option(names = "--municipality", paramLabel = "${bundle:label.municipality}")
    private @Nullable String municipality;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private @Nullable String asOf;

    /** The evidence of an instrument in the municipalities of an agenda. */
    public EvidenceScope scope(GlobalOptions options, @Nullable String instrument) {
        return EvidenceScope.parse(
                options.agenda(),
                Optional.ofNullable(municipality).map(text -> PlacedText.ofArgument("municipality", text)),
                Texts.at(Place.Argument::new).and("as-of", asOf).and("instrument", instrument));
    }
}
