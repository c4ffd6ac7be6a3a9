package io.github.comovamos.scorecard.core.domain.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives places by exact values, greatest first. */
public final class Ranking {

    private Ranking() {}

    /** The rank of everything that has a value. Equal values share the least place. */
    public static <K> Map<K, Rank> of(Map<K, Fraction> values) {
        List<Map.Entry<K, Fraction>> sorted = values.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        Map<K, Rank> ranks = new HashMap<>();
        for (int first = 0; first < sorted.size(); ) {
            int next = first + 1;
            while (next < sorted.size()
                    && sorted.get(next).getValue().equals(sorted.get(first).getValue())) {
                next++;
            }
            Rank rank = new Rank(first + 1, next - first > 1);
            sorted.subList(first, next).forEach(entry -> ranks.put(entry.getKey(), rank));
            first = next;
        }
        return Map.copyOf(ranks);
    }
}
