package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.util.List;

/**
 * What an import of evidence came to. Rows read are those stored, refused and left out.
 *
 * @param dataset the name of the dataset; where the file was known already, the one that holds it
 * @param layout how the file was read
 * @param read how many rows were read
 * @param taken how many rows are in the dataset
 * @param refused how many rows were refused
 * @param leftOut how many rows were left out by declaration
 * @param records how many figures, cases or populations the rows came to
 * @param stored whether anything was stored, rather than only tried or known already
 * @param known whether the same file was there already
 * @param exclusions why rows were left out
 * @param notes what must be said beside the figures
 * @param findings what is wrong with the refused rows, at most the first thousand
 */
public record EvidenceImportView(
        String dataset,
        String layout,
        long read,
        long taken,
        long refused,
        long leftOut,
        long records,
        boolean stored,
        boolean known,
        List<ExclusionRow> exclusions,
        List<String> notes,
        List<FindingRow> findings) {

    /** What is said of a file that is in the store already. */
    static EvidenceImportView known(StoredDataset stored) {
        return new EvidenceImportView(
                stored.dataset().name().name(),
                "",
                0,
                0,
                0,
                0,
                stored.records(),
                false,
                true,
                List.of(),
                List.of(),
                List.of());
    }
}
