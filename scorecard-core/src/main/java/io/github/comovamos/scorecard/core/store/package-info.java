/**
 * Where agendas, ratings and evidence are kept, as ports: what the services need of a store, not how one works. A
 * {@link io.github.comovamos.scorecard.core.store.Store} runs work in a transaction and hands it a
 * {@link io.github.comovamos.scorecard.core.store.Session}. Nothing is ever overwritten: an agenda has versions, a
 * rating has revisions, a dataset is only ever followed by another.
 */
@NullMarked
package io.github.comovamos.scorecard.core.store;

import org.jspecify.annotations.NullMarked;
