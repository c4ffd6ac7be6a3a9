package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How an import is done, in the parameters of its URL. */
public final class ImportQuery {

    @QueryParam("dry-run")
    private @Nullable String dryRun;

    @QueryParam("partial")
    private @Nullable String partial;

    @QueryParam("author")
    @Bounds.Name
    private @Nullable String author;

    @QueryParam("why")
    @Bounds.Text
    private @Nullable String why;

    /** The options, for the service. */
    public RatingImportService.Options toOptions(Language language) {
        return new RatingImportService.Options(isPartial(), isDryRun(), row -> {}, language);
    }

    /** Who makes the change. */
    public Editor toAuthor() {
        return Authors.ofQuery(author, why);
    }

    /** Whether good rows are stored although others are bad. */
    public boolean isPartial() {
        return UrlValue.isSet("partial", partial);
    }

    /** Whether nothing is stored. */
    public boolean isDryRun() {
        return UrlValue.isSet("dry-run", dryRun);
    }
}
