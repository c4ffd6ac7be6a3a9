package io.github.comovamos.scorecard.core.service.intake;

import java.util.Optional;

/**
 * What a file of evidence is, in texts as they were given.
 *
 * @param dataset the name of the dataset that it becomes
 * @param source who published it, and where
 * @param retrieved the day on which it was had from there; left out, today
 * @param layout figures, cases, population or sesnsp; left out, what its header says
 * @param map for sesnsp, the mapping file from type, subtype and modality to indicators; left out, the one that ships
 * @param until the last month that is taken; left out, all
 * @param instrument how the figures were counted; left out, by the layout
 * @param vintage for populations, the edition where the file does not name it; left out, the name of the dataset
 */
public record EvidenceImportRequest(
        String dataset,
        String source,
        Optional<String> retrieved,
        Optional<String> layout,
        Optional<String> map,
        Optional<String> until,
        Optional<String> instrument,
        Optional<String> vintage) {

    /** A file of which nothing more is said. */
    public static EvidenceImportRequest of(String dataset, String source) {
        return new EvidenceImportRequest(
                dataset,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
