package io.github.comovamos.scorecard.core.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTest {

    private static final LocalDate OPENED = LocalDate.of(2014, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "2014-01-09, 2014-01-20, false",
        "2014-01-10, 2014-01-20, true",
        "2014-01-19, 2014-01-20, true",
        "2014-01-20, 2014-01-20, false",
        "2014-01-21, 2014-01-20, false",
        "2014-01-10, 2014-01-10, false",
        "2014-01-09, , false",
        "2014-01-10, , true",
        "2024-01-10, , true"
    })
    void itIsOpenFromTheDayItWasOpenedToTheDayBeforeItWasClosed(
            LocalDate day, @Nullable LocalDate closed, boolean open) {
        assertThat(closedOn(closed).isOpenAt(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2014-01-10, 0", "2014-01-11, 1", "2014-02-10, 31", "2015-01-10, 365"})
    void itTakesTheDaysFromItsOpeningToItsClosing(LocalDate closed, long days) {
        assertThat(closedOn(closed).daysToClose()).hasValue(days);
    }

    @Test
    void whatIsNotClosedHasTakenNoTimeYet() {
        assertThat(closedOn(null).daysToClose()).isEmpty();
    }

    @Test
    void nothingIsClosedBeforeItIsOpened() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> closedOn(LocalDate.of(2014, 1, 9)))
                .withMessage("the case was closed (2014-01-09) before it was opened (2014-01-10)");
    }

    @Test
    void textsAreBoundedAndStripped() {
        Case some = with(" c-1 ", " BACHE ", Optional.of(" repaired "), Optional.of(" Public works "));

        assertThat(some.id()).isEqualTo("c-1");
        assertThat(some.category()).isEqualTo("BACHE");
        assertThat(some.outcome()).hasValue("repaired");
        assertThat(some.responsible()).hasValue("Public works");
        assertThat(with("x".repeat(120), "y".repeat(120), Optional.of("z".repeat(500)), Optional.empty())
                        .id())
                .hasSize(120);
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with(" ", "BACHE", Optional.empty(), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with("x".repeat(121), "BACHE", Optional.empty(), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with("c-1", "", Optional.empty(), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with("c-1", "x".repeat(121), Optional.empty(), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with("c-1", "BACHE", Optional.of(""), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> with("c-1", "BACHE", Optional.empty(), Optional.of("x".repeat(501))));
    }

    private static Case with(String id, String category, Optional<String> outcome, Optional<String> responsible) {
        return new Case(id, category, AreaCode.parse("19039"), OPENED, Optional.empty(), outcome, responsible);
    }

    private static Case closedOn(@Nullable LocalDate day) {
        return new Case(
                "c-1",
                "BACHE",
                AreaCode.parse("19039"),
                OPENED,
                Optional.ofNullable(day),
                Optional.empty(),
                Optional.empty());
    }
}
