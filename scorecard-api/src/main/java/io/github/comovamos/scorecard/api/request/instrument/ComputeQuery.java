package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Authors;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.compute.ComputeService;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How ratings are computed, in the parameters of a URL. */
public final class ComputeQuery {

    @QueryParam("dry-run")
    private @Nullable String dryRun;

    @QueryParam("replace")
    private @Nullable String replace;

    @QueryParam("as-of")
    @Bounds.Name
    private @Nullable String asOf;

    @QueryParam("author")
    @Bounds.Name
    private @Nullable String author;

    @QueryParam("why")
    @Bounds.Text
    private @Nullable String why;

    /** The options, for the service. */
    public ComputeService.Options toOptions(Language language) {
        return new ComputeService.Options(
                UrlValue.isSet("dry-run", dryRun),
                UrlValue.isSet("replace", replace),
                UrlValue.find("as-of", asOf, Period::parseDay),
                language);
    }

    /** Who makes the change. */
    public Editor toAuthor() {
        return Authors.ofQuery(author, why);
    }
}
