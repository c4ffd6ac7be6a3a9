package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The datasets that a filter looks at, by their numbers in the tables, each with how recent it is. */
final class KnownDatasets {

    private final Map<Integer, Provenance> provenances;

    private KnownDatasets(Map<Integer, Provenance> provenances) {
        this.provenances = provenances;
    }

    private record Numbered(int id, StoredDataset stored) {
        Dataset dataset() {
            return stored.dataset();
        }
    }

    static KnownDatasets of(Handle handle, EvidenceFilter filter) {
        List<Numbered> byRecency = handle
                .createQuery("SELECT * FROM dataset")
                .map((row, context) -> new Numbered(row.getInt("id"), JdbcDatasetStore.dataset(row)))
                .stream()
                .sorted(Comparator.comparing((Numbered one) -> one.dataset().retrieved())
                        .thenComparing(Numbered::id))
                .toList();
        Map<Integer, Provenance> provenances = new HashMap<>();
        for (int i = 0; i < byRecency.size(); i++) {
            Dataset dataset = byRecency.get(i).dataset();
            if (filter.looksAt(dataset)) {
                provenances.put(byRecency.get(i).id(), new Provenance(dataset.name(), dataset.instrument(), i));
            }
        }
        return new KnownDatasets(provenances);
    }

    /** Where a row comes from; nothing where its dataset is not looked at. */
    Optional<Provenance> find(int dataset) {
        return Optional.ofNullable(provenances.get(dataset));
    }
}
