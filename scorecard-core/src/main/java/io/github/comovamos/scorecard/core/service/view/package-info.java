/**
 * What the services answer: flat records of text and numbers, which are the JSON and the CSV of every surface. Decimals
 * and fractions are text; what is unknown is {@code null}, an empty cell in CSV. Codes are the same in both languages,
 * titles and sentences are not.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.view;

import org.jspecify.annotations.NullMarked;
