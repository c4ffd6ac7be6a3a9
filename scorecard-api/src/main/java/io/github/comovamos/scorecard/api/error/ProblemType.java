package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;

/**
 * The types of problems: a closed list, each with its status and title. The types are stable; titles are for people.
 */
public enum ProblemType implements Coded {
    /** What the request carries cannot be taken. */
    INVALID(400, "Dato inválido", "Invalid input"),
    /** The request itself is not HTTP as it should be. */
    MALFORMED(400, "Petición mal formada", "Malformed request"),
    /** Whoever asks may not do this. */
    NOT_ALLOWED(403, "No permitido", "Not allowed"),
    /** What the URL names does not exist. */
    NOT_FOUND(404, "No existe", "Not found"),
    /** What the URL names does not know this method. */
    METHOD_NOT_ALLOWED(405, "Método no permitido", "Method not allowed"),
    /** The answer does not exist in a form that the client accepts. */
    NOT_ACCEPTABLE(406, "Formato no disponible", "Not acceptable"),
    /** The request comes too slowly. */
    TIMEOUT(408, "Demasiado lento", "Too slow"),
    /** What the request carries contradicts what is stored. */
    CONFLICT(409, "Conflicto", "Conflict"),
    /** What the request changes was changed by somebody else meanwhile. */
    STALE(412, "Cambió mientras tanto", "Changed meanwhile"),
    /** The body is larger than what is taken. */
    TOO_LARGE(413, "Demasiado grande", "Too large"),
    /** The body is in a form that is not taken. */
    UNSUPPORTED_MEDIA_TYPE(415, "Tipo de contenido no admitido", "Unsupported media type"),
    /** A change must say what it has seen. */
    PRECONDITION_REQUIRED(428, "Falta la condición", "Precondition required"),
    /** The address and the headers together are longer than what is taken. */
    HEAD_TOO_LARGE(431, "Dirección o cabeceras demasiado largas", "Address or headers too long"),
    /** Something went wrong that should not have. */
    UNEXPECTED(500, "Error inesperado", "Unexpected error"),
    /** There is too much to do at once. */
    BUSY(503, "Ocupado", "Busy");

    private static final String PREFIX = "urn:scorecard:problem:";

    private final int status;
    private final String es;
    private final String en;

    ProblemType(int status, String es, String en) {
        this.status = status;
        this.es = es;
        this.en = en;
    }

    /** The type for a reason of the core. */
    public static ProblemType of(FailureReason reason) {
        return switch (reason) {
            case INVALID -> INVALID;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case NOT_ALLOWED -> NOT_ALLOWED;
        };
    }

    /** The stable name of the type. */
    public String uri() {
        return PREFIX + code();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    Message title() {
        return new Message(es, en);
    }
}
