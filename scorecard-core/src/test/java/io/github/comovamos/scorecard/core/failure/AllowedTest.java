package io.github.comovamos.scorecard.core.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedTest {

    @Test
    void whatIsAllowedIsSaidInTheRightNumber() {
        assertThat(Allowed.of(List.of("a"))).isEqualTo(new Message("se admite a", "allowed is a"));
        assertThat(Allowed.of(List.of("a", "b"))).isEqualTo(new Message("se admiten a, b", "allowed are a, b"));
    }

    @Test
    void whereThereIsNothingToNameThatIsSaid() {
        Message none = new Message("todavía no hay ninguna", "there are none yet");
        assertThat(Allowed.of(List.of())).isEqualTo(new Message("no se admite ninguno", "none is allowed"));
        assertThat(Allowed.of(List.of(), none)).isEqualTo(none);
    }

    @Test
    void ofALongListTheFirstAreNamedAndAllAreCounted() {
        Message allowed = Allowed.of(IntStream.rangeClosed(1, 31).boxed().toList());
        assertThat(allowed.es()).startsWith("se admiten 1, 2, ").endsWith(", 30… (31 en total)");
        assertThat(allowed.en()).startsWith("allowed are 1, 2, ").endsWith(", 30… (31 in all)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 filas, 0 rows", "1, 1 fila, 1 row", "2, 2 filas, 2 rows"})
    void nounsFollowTheirNumber(long count, String es, String en) {
        assertThat(Count.of(count, new Message("fila", "row"), new Message("filas", "rows")))
                .isEqualTo(new Message(es, en));
    }
}
