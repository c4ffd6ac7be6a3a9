/**
 * How evidence comes in: {@link
 * io.github.comovamos.scorecard.core.service.intake.EvidenceImportService} takes a file as a dataset, whole or not at all.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.intake;

import org.jspecify.annotations.NullMarked;
