package io.github.comovamos.scorecard.core.service.evidence;

/**
 * How many live in an area.
 *
 * @param area the code of the area
 * @param year the year
 * @param vintage the edition of the figures
 * @param residents how many
 * @param dataset the dataset that says so
 */
public record PopulationRow(String area, int year, String vintage, long residents, String dataset) {}
