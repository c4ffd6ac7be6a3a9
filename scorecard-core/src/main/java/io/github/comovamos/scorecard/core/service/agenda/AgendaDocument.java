package io.github.comovamos.scorecard.core.service.agenda;

/**
 * An agenda as the JSON document that is loaded again.
 *
 * @param version the version that it is
 * @param json the document, one line
 */
public record AgendaDocument(int version, String json) {}
