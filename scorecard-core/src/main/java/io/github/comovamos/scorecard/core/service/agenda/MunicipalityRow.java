package io.github.comovamos.scorecard.core.service.agenda;

import org.jspecify.annotations.Nullable;

/**
 * A municipality with who holds its office.
 *
 * @param municipality its code
 * @param name its name
 * @param shortName its short name
 * @param group its group
 * @param officeholders who held office, with their spells
 */
public record MunicipalityRow(
        String municipality,
        String name,
        String shortName,
        @Nullable String group,
        String officeholders) {}
