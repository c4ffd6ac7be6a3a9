package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which populations something is set against: those of a year, by one edition. Editions differ widely for one and the
 * same year, so where there are several somebody has to say which.
 *
 * @param year the year
 * @param vintage the edition; none where the only one is meant
 */
public record PopulationChoice(Year year, Optional<Vintage> vintage) {

    /** The edition, as an argument of whoever sets something against a population. */
    public static final Argument<Vintage> VINTAGE = Argument.optional(
            "population",
            Kind.VINTAGE,
            "la edición de la población; hace falta si hay varias",
            "the edition of the population; needed where there are several");

    /** The year, as an argument of whoever sets a figure against a population. */
    public static final Argument<Year> YEAR = Argument.optional(
            "population-year",
            Kind.YEAR,
            "el año de la población; si se omite, el de la cifra",
            "the year of the population; left out, that of the figure");

    /** What there is to choose from came to. */
    public sealed interface Found {}

    /**
     * There is one edition.
     *
     * @param populations its populations of the year, one for each area; at least one
     */
    public record OneEdition(List<Population> populations) implements Found {
        public OneEdition {
            populations = List.copyOf(populations);
        }
    }

    /**
     * There are several editions, and none was named.
     *
     * @param editions the editions of the year
     */
    public record SeveralEditions(List<Vintage> editions) implements Found {
        public SeveralEditions {
            editions = List.copyOf(editions);
        }
    }

    /**
     * There is no population of the year, or none of the edition that was named.
     *
     * @param editions the editions of the year
     */
    public record NoPopulation(List<Vintage> editions) implements Found {
        public NoPopulation {
            editions = List.copyOf(editions);
        }
    }

    /** What is chosen among some populations. */
    public Found among(Collection<Population> populations) {
        List<Population> ofYear = populations.stream()
                .filter(population -> population.year().equals(year))
                .toList();
        List<Vintage> editions =
                List.copyOf(ofYear.stream().map(Population::vintage).collect(Collectors.toCollection(TreeSet::new)));
        if (vintage.isEmpty() && editions.size() > 1) {
            return new SeveralEditions(editions);
        }
        List<Population> chosen = ofYear.stream()
                .filter(population -> vintage.map(population.vintage()::equals).orElse(true))
                .toList();
        return chosen.isEmpty() ? new NoPopulation(editions) : new OneEdition(chosen);
    }
}
