/**
 * One class for each resource: it reads what the request names, calls one service, and returns the answer.
 */
@NullMarked
package io.github.comovamos.scorecard.api.resource;

import org.jspecify.annotations.NullMarked;
