package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence as views. */
public final class EvidenceViews {

    private EvidenceViews() {}

    public static DatasetRow dataset(StoredDataset stored) {
        Dataset dataset = stored.dataset();
        Authorship authorship = stored.authorship();
        return new DatasetRow(
                dataset.name().name(),
                dataset.shape().code(),
                dataset.source(),
                dataset.retrieved().toString(),
                name(dataset.instrument()),
                stored.records(),
                dataset.sha256(),
                authorship.who(),
                authorship.when().toString(),
                authorship.why().orElse(null));
    }

    public static FigureRow figure(Known<FigureLine> known, Areas areas, Language language) {
        FigureLine line = known.what();
        return new FigureRow(
                line.indicator().code(),
                areas.titled(line.area(), language),
                line.period().text(),
                line.value().map(Quantity::toString).orElse(null),
                line.goal().map(Quantity::toString).orElse(null),
                line.sample().orElse(null),
                known.provenance().dataset().name(),
                name(known.provenance().instrument()));
    }

    public static CaseRow oneCase(Known<Case> known, Areas areas, Language language) {
        Case one = known.what();
        return new CaseRow(
                one.id(),
                one.category(),
                areas.titled(one.area(), language),
                one.opened().toString(),
                one.closed().map(LocalDate::toString).orElse(null),
                one.outcome().orElse(null),
                one.responsible().orElse(null),
                known.provenance().dataset().name(),
                name(known.provenance().instrument()));
    }

    public static PopulationRow population(Known<Population> known, Areas areas, Language language) {
        return new PopulationRow(
                areas.titled(known.what().area(), language),
                known.what().year().getValue(),
                known.what().vintage().name(),
                known.what().residents(),
                known.provenance().dataset().name());
    }

    private static @Nullable String name(Optional<CountingMethod> instrument) {
        return instrument.map(CountingMethod::name).orElse(null);
    }
}
