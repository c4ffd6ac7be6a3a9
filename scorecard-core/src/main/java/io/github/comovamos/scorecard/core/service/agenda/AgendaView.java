package io.github.comovamos.scorecard.core.service.agenda;

import java.util.List;

/**
 * An agenda in one language, for reading.
 *
 * @param agenda its id, version, title and term
 * @param overall which overall average there is
 * @param missing what is done with missing ratings
 * @param minimumCoverage the least share of the asked that must be rated
 * @param decimals how many decimals averages are shown with
 * @param rounding how they are rounded
 * @param municipalities who is rated
 * @param axes the axes
 * @param actions what is asked, with every version of its criterion
 * @param evaluations the rounds of ratings
 */
public record AgendaView(
        AgendaRow agenda,
        String overall,
        String missing,
        String minimumCoverage,
        int decimals,
        String rounding,
        List<MunicipalityRow> municipalities,
        List<AxisRow> axes,
        List<ActionRow> actions,
        List<EvaluationRow> evaluations) {}
