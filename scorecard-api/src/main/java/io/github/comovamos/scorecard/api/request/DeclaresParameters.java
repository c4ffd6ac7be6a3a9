package io.github.comovamos.scorecard.api.request;

import java.util.List;

/** A resource that declares the parameters of its URL itself, since no method of it does. */
public interface DeclaresParameters {

    /** The names of all parameters that it takes. */
    List<String> parameters();
}
