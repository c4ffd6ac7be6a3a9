package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The cells of a row, without white space around them, up to the last one that is not empty.
 *
 * @param texts what they show; of a formula whose result the file does not hold, the formula
 * @param withoutResult where such formulas stand, from 0
 */
public record Cells(List<String> texts, Set<Integer> withoutResult) {

    /** Cells that all show what they hold. */
    public static Cells of(List<String> texts) {
        return new Cells(texts, Set.of());
    }

    /** How many there are. */
    public int size() {
        return texts.size();
    }

    /**
     * Refuses formulas without a result: nobody knows what they come to before a spreadsheet program computes them.
     *
     * @param columns what the column at each place is called
     * @throws ScorecardException INVALID at the first of them
     */
    public void checkResults(long row, IntFunction<String> columns) {
        withoutResult.stream().min(Integer::compare).ifPresent(place -> {
            throw ScorecardException.invalid(
                            "es una fórmula sin resultado guardado: abra el libro en un programa de hojas de cálculo y"
                                    + " guárdelo",
                            "it is a formula without a stored result: open the workbook in a spreadsheet program and"
                                    + " save it")
                    .at(new Place.Cell(row, columns.apply(place)), texts.get(place));
        });
    }

    /** What a sheet calls the column at a place: A for 0, AA for 26. */
    public static String letters(int place) {
        int letters = 'Z' - 'A' + 1;
        String last = Character.toString('A' + place % letters);
        return place < letters ? last : letters(place / letters - 1) + last;
    }
}
