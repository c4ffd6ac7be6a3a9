/**
 * What can be done with a scorecard, a package for each use, each with its own answers beside it; {@link
 * io.github.comovamos.scorecard.core.service.Services} holds all services over one store, and {@link
 * io.github.comovamos.scorecard.core.service.DemoService} fills a store with what was published. The command line and
 * the API call services and nothing below, so both follow the same rules. Answers are flat records of text and numbers,
 * which are the JSON and the CSV of every surface: decimals and fractions are text; what is unknown is {@code null}, an
 * empty cell in CSV. Codes are the same in both languages, titles and sentences are not.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service;

import org.jspecify.annotations.NullMarked;
