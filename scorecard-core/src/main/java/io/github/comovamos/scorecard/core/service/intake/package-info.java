/**
 * How evidence comes in: {@link io.github.comovamos.scorecard.core.service.intake.EvidenceImportService} takes a file
 * as a dataset, whole or not at all. It reads from top to bottom: the file arrives in a copy of its own, its rows go
 * into the dataset as they are read, and what came of them is told in an {@link
 * io.github.comovamos.scorecard.core.service.intake.EvidenceImportView}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.intake;

import org.jspecify.annotations.NullMarked;
