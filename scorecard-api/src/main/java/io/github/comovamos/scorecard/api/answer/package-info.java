/**
 * How answers leave: JSON or CSV by {@code Accept}, in Spanish or English by {@code Accept-Language}, with a strong
 * ETag, and nothing at all where the client has it already.
 */
@NullMarked
package io.github.comovamos.scorecard.api.answer;

import org.jspecify.annotations.NullMarked;
