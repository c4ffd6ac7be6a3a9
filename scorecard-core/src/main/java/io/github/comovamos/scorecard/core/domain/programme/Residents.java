package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.measure.PopulationChoice;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The populations of a year by one edition: which, somebody has to say where there are several. */
final class Residents {

    private static final Message NONE_YET = new Message("todavía no hay ninguna", "there are none yet");

    private Residents() {}

    /**
     * The populations by their areas; none where there is none of the year by the edition that was said.
     *
     * @param edition the argument that says the edition
     * @throws ScorecardException INVALID at the argument, where there are several editions and none was said; NOT_FOUND
     *     at it, where nobody knows the edition that was said
     */
    static Map<AreaCode, Population> of(
            EvidenceInEffect evidence, Year year, Arguments arguments, Argument<Vintage> edition) {
        List<Population> all = evidence.populations();
        arguments.checkGiven(edition, said -> checkKnown(evidence, year, all, said));
        PopulationChoice.Found found = new PopulationChoice(year, arguments.find(edition)).among(all);
        if (found instanceof PopulationChoice.SeveralEditions several) {
            throw arguments.refusal(
                    edition,
                    Message.of(
                            "la población de %s tiene varias ediciones: diga cuál (population): %s",
                            "the population of %s has several editions: say which (population): %s",
                            year,
                            Allowed.listed(several.editions())));
        }
        List<Population> chosen =
                found instanceof PopulationChoice.OneEdition one ? one.populations() : List.<Population>of();
        return chosen.stream().collect(Collectors.toMap(Population::area, Function.identity()));
    }

    private static void checkKnown(EvidenceInEffect evidence, Year year, List<Population> all, Vintage said) {
        List<Vintage> known = evidence.editions();
        if (known.contains(said)) {
            return;
        }
        List<Vintage> ofYear = all.stream()
                .filter(population -> population.year().equals(year))
                .map(Population::vintage)
                .distinct()
                .sorted()
                .toList();
        throw ScorecardException.notFound(
                "no hay población de %s de la edición %s: %s",
                "there is no population of %s of the edition %s: %s",
                year,
                said,
                Allowed.of(ofYear.isEmpty() ? known : ofYear, NONE_YET));
    }
}
