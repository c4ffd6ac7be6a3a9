package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.view.CasePage;
import io.github.comovamos.scorecard.core.service.view.EvidenceImportView;
import io.github.comovamos.scorecard.core.service.view.FigurePage;
import io.github.comovamos.scorecard.core.service.view.FigureRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The calls about evidence that many tests make. */
record EvidenceCalls(Services services) {

    static final EvidenceImportService.Options WHOLE =
            new EvidenceImportService.Options(false, false, false, Language.ES);
    static final EvidenceImportService.Options CREATING =
            new EvidenceImportService.Options(false, false, true, Language.ES);
    static final EvidenceImportService.Options PARTIAL =
            new EvidenceImportService.Options(true, false, true, Language.ES);
    static final EvidenceImportService.Options DRY = new EvidenceImportService.Options(false, true, true, Language.ES);

    /** Imports a file into a dataset, with the indicators that come up. */
    EvidenceImportView add(String dataset, String file) {
        return add(EvidenceImportRequest.of(dataset, "test"), file, CREATING);
    }

    /** Imports a file that was had on a day. */
    EvidenceImportView add(String dataset, String retrieved, String file) {
        return add(retrieved(dataset, retrieved), file, CREATING);
    }

    EvidenceImportView add(EvidenceImportRequest request, String file, EvidenceImportService.Options options) {
        return services.evidenceImports()
                .importEvidence(
                        request,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        options,
                        TestServices.ANA);
    }

    static EvidenceImportRequest retrieved(String dataset, String retrieved) {
        Optional<String> none = Optional.empty();
        return new EvidenceImportRequest(dataset, "test", Optional.of(retrieved), none, none, none, none, none);
    }

    static EvidenceQuery query(EvidenceQuery.Page page) {
        return new EvidenceQuery(
                EvidenceScope.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    static EvidenceQuery of(String dataset) {
        return new EvidenceQuery(
                EvidenceScope.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dataset),
                new EvidenceQuery.Page(Optional.empty(), Optional.of("10000")));
    }

    static EvidenceQuery.Page page(String after, int limit) {
        return new EvidenceQuery.Page(
                Optional.of(after).filter(text -> !text.isEmpty()), Optional.of(Integer.toString(limit)));
    }

    FigurePage figures(EvidenceQuery query) {
        return services.evidence().figures(query);
    }

    CasePage cases(EvidenceQuery query) {
        return services.evidence().cases(query);
    }

    /** All figures in effect, in words. */
    List<String> figures() {
        return figures(query(page("", 10_000))).rows().stream()
                .map(EvidenceCalls::text)
                .toList();
    }

    static String text(FigureRow row) {
        return row.indicator() + " " + row.area() + " " + row.period() + " " + row.value() + " " + row.goal() + " "
                + row.sample();
    }

    List<String> datasets() {
        return services.evidence().datasets().stream()
                .map(row -> row.dataset() + " " + row.records())
                .toList();
    }
}
