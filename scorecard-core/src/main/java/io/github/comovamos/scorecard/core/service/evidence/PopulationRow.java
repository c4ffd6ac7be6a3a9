package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.Titled;

/**
 * How many live in an area.
 *
 * @param area the area
 * @param year the year
 * @param vintage the edition of the figures
 * @param residents how many
 * @param dataset the dataset that says so
 */
public record PopulationRow(Titled area, int year, String vintage, long residents, String dataset) {}
