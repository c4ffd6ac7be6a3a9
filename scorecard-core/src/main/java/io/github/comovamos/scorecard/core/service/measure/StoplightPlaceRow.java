package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands by its lights: green 1, yellow ½, red 0, for each light that has a colour.
 *
 * @param place the place, 1 the best; joint places share it; none without a coloured light
 * @param municipality its code
 * @param name its name
 * @param green how many lights are green
 * @param yellow how many are yellow
 * @param red how many are red
 * @param none how many have no colour
 * @param points the sum of the points, exact
 * @param score the points for each coloured light, exact
 */
public record StoplightPlaceRow(
        @Nullable Integer place,
        String municipality,
        String name,
        int green,
        int yellow,
        int red,
        int none,
        String points,
        @Nullable String score) {}
