package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.measure.PopulationChoice;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What no row of a staffing has: a population, a count, or both. Without it there is no rate.
 *
 * @param arguments what was asked
 * @param populated the year of the population
 * @param counted the year of the count
 * @param rows the rows
 */
record StaffingGap(Arguments arguments, Year populated, Year counted, List<Staffing.Row> rows) {

    private static final Message ANYWHERE = new Message("", "");
    private static final Message OF_MUNICIPALITIES = new Message(" de municipios", " of municipalities");

    /**
     * What is missing, with what narrowed the question: the edition does so only where it is a population.
     *
     * @param said the figures that there are; where they are of states and zones only, those of municipalities are
     *     missing
     */
    Optional<Message> note(EvidenceInEffect evidence, Evidence said) {
        Narrowing narrowing = noPopulation()
                ? evidence.narrowing().and(PopulationChoice.VINTAGE.name(), arguments.find(PopulationChoice.VINTAGE))
                : evidence.narrowing();
        return sentence(said.areas().isEmpty() ? ANYWHERE : OF_MUNICIPALITIES).map(narrowing::nothing);
    }

    /** What is missing. */
    Optional<Message> sentence() {
        return sentence(ANYWHERE);
    }

    private Optional<Message> sentence(Message where) {
        IndicatorCode indicator = arguments.get(Staffing.INDICATOR);
        if (noPopulation() && noCount()) {
            return Optional.of(Message.of(
                    "no hay población de %s ni cifras%s de %s en %s",
                    "there is no population of %s, and there are no figures%s of %s in %s",
                    populated,
                    where,
                    indicator,
                    counted));
        }
        if (noPopulation()) {
            return Optional.of(Message.of("no hay población de %s", "there is no population of %s", populated));
        }
        return noCount()
                ? Optional.of(Message.of(
                        "no hay cifras%s de %s en %s", "there are no figures%s of %s in %s", where, indicator, counted))
                : Optional.empty();
    }

    private boolean noPopulation() {
        return rows.stream().allMatch(row -> row.population() == null);
    }

    private boolean noCount() {
        return rows.stream().allMatch(row -> row.officers() == null);
    }
}
