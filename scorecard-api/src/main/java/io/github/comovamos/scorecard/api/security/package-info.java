/**
 * Who may do what. Until there are keys, only this machine may write.
 */
@NullMarked
package io.github.comovamos.scorecard.api.security;

import org.jspecify.annotations.NullMarked;
