package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.table.Table;

/**
 * A second table that an instrument gives beside its rows, such as a ranking: a member of its JSON, an address below
 * its own, an option of its command.
 *
 * @param name its name, the same in every language
 * @param meaning what it shows
 * @param type the type of its rows
 * @param table its columns for people
 */
public record Part<P extends Record>(String name, LocalizedText meaning, Class<P> type, Table<P> table) {}
