package io.github.comovamos.scorecard.core.service.evidence;

/**
 * What a dataset holds of one indicator, category or edition.
 *
 * @param name the indicator, the category of cases, or the edition of populations
 * @param areas of how many areas
 * @param from the first period
 * @param to the last period
 * @param records how many figures, cases or populations
 */
public record DatasetPartRow(String name, int areas, String from, String to, long records) {}
