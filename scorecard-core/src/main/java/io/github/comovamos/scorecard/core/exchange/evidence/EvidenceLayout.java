package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Set;

/** How a file of evidence is laid out. */
public enum EvidenceLayout implements Coded {
    /** A row for each indicator, area and period: {@code indicator,area,period,value}, perhaps {@code goal,sample}. */
    FIGURES(Shape.FIGURES),
    /** A row for each case: {@code case,category,area,opened}, perhaps {@code closed,outcome,responsible}. */
    CASES(Shape.CASES),
    /** A row for each area and year: {@code area,year,residents}, perhaps {@code vintage}. */
    POPULATION(Shape.POPULATION),
    /** The open crime data of the SESNSP: a row for each area, year and kind of crime, with a column for each month. */
    SESNSP(Shape.FIGURES);

    private final Shape shape;

    EvidenceLayout(Shape shape) {
        this.shape = shape;
    }

    /** What such a file holds. */
    public Shape shape() {
        return shape;
    }

    /**
     * Reads a code such as {@code figures}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static EvidenceLayout parse(String text) {
        return Coded.parse(new Message("un formato de archivo", "a layout"), text, values());
    }

    /** The layout that a header speaks for. */
    static EvidenceLayout of(List<String> header) {
        Set<String> names = Set.copyOf(header);
        if (names.contains("indicator")) {
            return FIGURES;
        }
        if (names.contains("case")) {
            return CASES;
        }
        if (names.contains("residents") || names.contains("population")) {
            return POPULATION;
        }
        if (SesnspHeader.isOne(header)) {
            return SESNSP;
        }
        throw ScorecardException.invalid(
                "el encabezado %s no dice qué formato es: se admiten las columnas de figures (indicator, area, period,"
                        + " value), cases (case, category, area, opened), population (area, year, residents) o las del"
                        + " SESNSP",
                "the header %s does not say which layout it is: allowed are the columns of figures (indicator, area,"
                        + " period, value), cases (case, category, area, opened), population (area, year, residents) or"
                        + " those of the SESNSP",
                Message.quote(String.join(",", header)));
    }
}
