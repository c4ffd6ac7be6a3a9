package io.github.comovamos.scorecard.core.store;

/**
 * What a dataset holds of one indicator, category or edition.
 *
 * @param name the indicator, the category or the edition
 * @param areas of how many areas
 * @param from the first period
 * @param to the last period
 * @param records how many figures, cases or populations
 */
public record DatasetPart(String name, int areas, String from, String to, long records) {}
