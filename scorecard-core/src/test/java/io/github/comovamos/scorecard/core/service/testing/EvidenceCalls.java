package io.github.comovamos.scorecard.core.service.testing;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.evidence.CasePage;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.evidence.FigurePage;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The calls about evidence that many tests make. */
public record EvidenceCalls(Services services) {

    public static final EvidenceImportService.Options WHOLE =
            new EvidenceImportService.Options(false, false, false, Language.ES);
    public static final EvidenceImportService.Options CREATING =
            new EvidenceImportService.Options(false, false, true, Language.ES);
    public static final EvidenceImportService.Options PARTIAL =
            new EvidenceImportService.Options(true, false, true, Language.ES);
    public static final EvidenceImportService.Options DRY =
            new EvidenceImportService.Options(false, true, true, Language.ES);

    /** Imports a file into a dataset, with the indicators that come up. */
    public EvidenceImportView add(String dataset, String file) {
        return add(request(dataset, "test"), file, CREATING);
    }

    /** Imports a file that was had on a day. */
    public EvidenceImportView add(String dataset, String retrieved, String file) {
        return add(retrieved(dataset, retrieved), file, CREATING);
    }

    public EvidenceImportView add(EvidenceImportRequest request, String file, EvidenceImportService.Options options) {
        return services.evidenceImports()
                .importEvidence(
                        request,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        options,
                        TestServices.ANA);
    }

    /** A file of which nothing more is said. */
    public static EvidenceImportRequest request(String dataset, String source) {
        return EvidenceImportRequest.parse(texts(dataset, source));
    }

    /** A file of which one thing more is said. */
    public static EvidenceImportRequest request(String dataset, String name, String value) {
        return EvidenceImportRequest.parse(texts(dataset, "test").and(name, value));
    }

    private static Texts.Given texts(String dataset, String source) {
        return Texts.at(Place.Argument::new).and("dataset", dataset).and("source", source);
    }

    public static EvidenceImportRequest retrieved(String dataset, String retrieved) {
        return request(dataset, "retrieved", retrieved);
    }

    public static EvidenceQuery query(EvidenceQuery.Page page) {
        return new EvidenceQuery(EvidenceScope.ALL, Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    public static EvidenceQuery of(String dataset) {
        return new EvidenceQuery(
                EvidenceScope.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(DatasetName.parse(dataset)),
                new EvidenceQuery.Page(Optional.empty(), 10_000));
    }

    public static EvidenceQuery.Page page(String after, int limit) {
        return new EvidenceQuery.Page(
                Optional.of(after).filter(text -> !text.isEmpty()).map(text -> PlacedText.ofArgument("after", text)),
                limit);
    }

    public FigurePage figures(EvidenceQuery query) {
        return services.evidence().figures(Optional.empty(), query, Language.EN);
    }

    public CasePage cases(EvidenceQuery query) {
        return services.evidence().cases(Optional.empty(), query, Language.EN);
    }

    /** All figures in effect, in words. */
    public List<String> figures() {
        return figures(query(page("", 10_000))).rows().stream()
                .map(EvidenceCalls::text)
                .toList();
    }

    public static String text(FigureRow row) {
        return row.indicator() + " " + row.area().code() + " " + row.period() + " " + row.value() + " " + row.goal()
                + " " + row.sample();
    }

    public List<String> datasets() {
        return services.evidence().datasets().stream()
                .map(row -> row.dataset() + " " + row.records())
                .toList();
    }
}
