package io.github.comovamos.scorecard.core.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.value.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts.Given BODY = Texts.at(name -> new Place.Pointer("/" + name));

    @Test
    void textIsReadAndRefusedAtItsPlace() {
        Texts texts = BODY.and("from", "2013-04").and("to", "april");
        assertThat(texts.get("from", Period::parseMonth)).isEqualTo(YearMonth.of(2013, 4));
        ScorecardException refusal =
                catchThrowableOfType(ScorecardException.class, () -> texts.get("to", Period::parseMonth));
        assertThat(refusal.finding()).contains(new Finding(new Place.Pointer("/to"), "april", refusal.sentence()));
    }

    @Test
    void whatIsLeftOutIsNotReadAndWhatIsEmptyIs() {
        assertThat(BODY.and("from", null).find("from", Period::parseMonth)).isEmpty();
        Texts empty = BODY.and("from", "");
        assertThat(catchThrowableOfType(ScorecardException.class, () -> empty.find("from", Period::parseMonth)))
                .isNotNull();
    }

    @Test
    void givingOneMoreLeavesTheOthersAsTheyWere() {
        BODY.and("from", "2013-04");
        assertThat(BODY.isGiven("from")).isFalse();
    }

    @Test
    void textThatIsReadLaterKeepsItsPlace() {
        ScorecardException refusal = catchThrowableOfType(
                ScorecardException.class,
                () -> PlacedText.ofArgument("as-of", "x").read(Period::parseDay));
        assertThat(refusal.finding().map(Finding::place)).contains(new Place.Argument("as-of"));
    }
}
