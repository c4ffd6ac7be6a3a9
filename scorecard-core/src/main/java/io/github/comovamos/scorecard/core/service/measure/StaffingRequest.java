package io.github.comovamos.scorecard.core.service.measure;

import java.util.Optional;

/**
 * What is counted for every N residents, in texts as they were given.
 *
 * @param year the year of the count
 * @param per for how many residents; left out, 1000
 * @param target how many there should be; left out, 3
 * @param population the edition of the population; left out, the only one there is
 * @param populationYear the year of the population; left out, that of the count
 * @param indicator what is counted; left out, police-officers
 */
public record StaffingRequest(
        String year,
        Optional<String> per,
        Optional<String> target,
        Optional<String> population,
        Optional<String> populationYear,
        Optional<String> indicator) {

    /** Three police officers for every 1,000 residents. */
    public static StaffingRequest of(String year) {
        return new StaffingRequest(
                year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
