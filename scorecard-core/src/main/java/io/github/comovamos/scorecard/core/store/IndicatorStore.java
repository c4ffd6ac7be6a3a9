package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import java.util.List;
import java.util.Optional;

/** The indicators, each with all its revisions. */
public interface IndicatorStore {

    /** Every indicator as it stands now, in the order in which they were added. */
    List<Indicator> all();

    /** One indicator as it stands now. */
    Optional<Indicator> find(IndicatorCode code);

    /** Adds an indicator, or its next revision. */
    void put(Indicator indicator, Authorship authorship);
}
