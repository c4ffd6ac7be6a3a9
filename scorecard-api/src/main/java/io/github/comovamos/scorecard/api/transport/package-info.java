/**
 * What lies below the application, put together in {@link io.github.comovamos.scorecard.api.transport.Transport}.
 *
 * <p>What comes over a connection is read strictly ({@code StrictCodec}, {@code RequestHead}), what the application
 * would answer badly is marked or taken away ({@code TransportGuard}, {@code Addresses}), and a request is kept until
 * it is whole ({@code ArrivalFilter}, {@code ArrivedBody}, {@code Room}); then a thread works on it ({@code
 * RequestThreads}). Meanwhile {@code Clients} looks at how fast each {@code Client} sends and fetches ({@code Pace}) by
 * the {@link io.github.comovamos.scorecard.api.transport.ClientLimits}. What goes no further is answered by {@code
 * Refusals}; what was answered is logged by {@code AnswerLog}. {@code Drain} lets a server end without cutting anybody
 * off.
 */
@NullMarked
package io.github.comovamos.scorecard.api.transport;

import org.jspecify.annotations.NullMarked;
