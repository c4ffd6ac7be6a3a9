package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Author;
import io.github.comovamos.scorecard.core.service.RatingImportService;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How an import is done, in the parameters of its URL. */
public final class ImportQuery {

    @QueryParam("dry-run")
    private @Nullable String dryRun;

    @QueryParam("partial")
    private @Nullable String partial;

    @QueryParam("author")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String author;

    @QueryParam("why")
    @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
    private @Nullable String why;

    /** The options, for the service. */
    public RatingImportService.Options toOptions(Language language) {
        return new RatingImportService.Options(yes("partial", partial), yes("dry-run", dryRun), row -> {}, language);
    }

    /** Who makes the change. */
    public Author toAuthor() {
        return Authors.of(author, why);
    }

    private static boolean yes(String name, @Nullable String value) {
        return value != null && Parameter.parse(name, value, ImportQuery::yesOrNo);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default ->
                throw ScorecardException.invalid(
                        "%s no es un sí o no: se admite true o false",
                        "%s is not a yes or no: allowed is true or false", Message.quote(text));
        };
    }
}
