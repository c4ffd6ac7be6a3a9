package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.Pages;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.evidence.DatasetQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** The datasets: the files in which evidence arrived. */
@Path("/v1/datasets")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class DatasetsResource {

    private final EvidenceService evidence;
    private final EvidenceImportService imports;

    /** The resource over its services. */
    public DatasetsResource(EvidenceService evidence, EvidenceImportService imports) {
        this.evidence = evidence;
        this.imports = imports;
    }

    /** Lists the datasets. */
    @GET
    public Answer<DatasetRow> list() {
        return Answer.of(DatasetRow.class, evidence.datasets());
    }

    /** Takes evidence from a CSV file or a workbook. */
    @POST
    @Consumes({AnswerFilter.CSV, AnswerFilter.WORKBOOK})
    public Response importFile(
            @BeanParam @Valid DatasetQuery query,
            InputStream file,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        EvidenceImportView view = imports.importEvidence(
                query.toRequest(), file, query.toOptions(Languages.of(headers)), query.toAuthor());
        Response.ResponseBuilder answer = view.stored()
                ? Response.created(Pages.relative(
                        uri.getAbsolutePathBuilder().path(view.dataset()).build()))
                : Response.ok();
        return answer.entity(new Answer<>(view, FindingRow.class, view.findings()))
                .build();
    }
}
