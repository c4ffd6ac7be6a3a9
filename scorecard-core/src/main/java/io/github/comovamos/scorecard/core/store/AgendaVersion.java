package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;

/**
 * One version of an agenda.
 *
 * @param id the agenda's id
 * @param version counts its versions, from 1
 * @param document the agenda as a document
 * @param authorship who made it, when and why
 */
public record AgendaVersion(AgendaId id, int version, String document, Authorship authorship) {}
