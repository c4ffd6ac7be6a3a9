package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.ImportQuery;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a file of evidence is and how it is imported, in the parameters of its URL. */
public final class DatasetQuery {

    @QueryParam("dataset")
    @Bounds.Given
    @Bounds.Name
    private String dataset = "";

    @QueryParam("source")
    @Bounds.Given
    @Bounds.Text
    private String source = "";

    @QueryParam("retrieved")
    @Bounds.Name
    private @Nullable String retrieved;

    @QueryParam("layout")
    @Bounds.Name
    private @Nullable String layout;

    @QueryParam("map")
    @Bounds.Table
    private @Nullable String map;

    @QueryParam("until")
    @Bounds.Name
    private @Nullable String until;

    @QueryParam("instrument")
    @Bounds.Name
    private @Nullable String instrument;

    @QueryParam("vintage")
    @Bounds.Name
    private @Nullable String vintage;

    @QueryParam("create-indicators")
    private @Nullable String createIndicators;

    @BeanParam
    @Valid
    private ImportQuery how = new ImportQuery();

    /** What the file is, for the service. */
    public EvidenceImportRequest toRequest() {
        return EvidenceImportRequest.parse(UrlValue.texts()
                .and("dataset", dataset)
                .and("source", source)
                .and("retrieved", retrieved)
                .and("layout", layout)
                .and("map", map)
                .and("until", until)
                .and("instrument", instrument)
                .and("vintage", vintage));
    }

    /** How it is imported, for the service. */
    public EvidenceImportService.Options toOptions(Language language) {
        return new EvidenceImportService.Options(
                how.isPartial(), how.isDryRun(), UrlValue.isSet("create-indicators", createIndicators), language);
    }

    /** Who makes the change. */
    public Editor toAuthor() {
        return how.toAuthor();
    }
}
