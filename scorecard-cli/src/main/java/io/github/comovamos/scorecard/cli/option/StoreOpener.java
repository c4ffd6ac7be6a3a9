package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.Services;

/** Turns the URL of a store into services; what is wrong with it is refused. */
public interface StoreOpener {

    /** The services over a store that exists. */
    Services open(String url);

    /** The services over a store, which is made if it does not exist. */
    Services create(String url);
}
