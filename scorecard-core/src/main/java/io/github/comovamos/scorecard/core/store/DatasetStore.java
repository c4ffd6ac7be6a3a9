package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.util.List;
import java.util.Optional;

/** The datasets, which are only ever added. */
public interface DatasetStore {

    /** Every dataset, in the order in which they arrived. */
    List<StoredDataset> all();

    /** The dataset of a name. */
    Optional<StoredDataset> find(DatasetName name);

    /**
     * The dataset that holds a file, read in a certain way, of which so many rows were refused: a file of which rows
     * were refused is another one once they are not, since their indicator or zone is known then.
     */
    Optional<StoredDataset> holding(String sha256, String reading, long refused);

    /** What a dataset holds. */
    List<DatasetPart> parts(DatasetName name);

    /**
     * Begins a dataset; what is put into it stays with the transaction, once it is finished.
     *
     * @param instrument how it was counted, where that was said
     * @param repeated is told the rows that say again what a row before them said
     */
    DatasetWriter begin(Optional<CountingMethod> instrument, RepeatedRow repeated);

    /** Is told the number of a row that says what a row before it said already. */
    @FunctionalInterface
    interface RepeatedRow {
        void accept(long row);
    }
}
