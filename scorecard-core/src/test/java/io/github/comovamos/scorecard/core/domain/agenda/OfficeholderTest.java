package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeholderTest {

    @ParameterizedTest
    @CsvSource({
        "2012-10-31, 2014-12-10, 2013-04, 2013-05, true",
        "2012-10-31, 2014-12-10, 2014-12, 2015-01, true",
        "2012-10-31, 2014-12-10, 2015-01, 2015-02, false",
        "2012-10-31, 2014-12,    2014-12, 2014-12, true",
        "2012-10-31, 2014-12-01, 2014-12, 2014-12, true",
        "2012-10-31, 2014-11-30, 2014-12, 2014-12, false",
        "2015-03,    2015-10-31, 2015-02, 2015-02, false",
        "2015-03,    2015-10-31, 2015-02, 2015-03, true",
        "2015-03-31, 2015-10-31, 2015-02, 2015-03, true",
        "2015-04-01, 2015-10-31, 2015-02, 2015-03, false",
        "2013,       2013,       2013-12, 2014-01, true",
        "2013,       2013,       2014-01, 2014-02, false"
    })
    void oneDayOfTheMonthsIsEnough(String from, String to, YearMonth first, YearMonth last, boolean during) {
        assertThat(holder("19039", from, to).during(first, last)).isEqualTo(during);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-31, 2014-12-10, 2014-12-09, 2015-10-31, true",
        "2012-10-31, 2014-12-10, 2014-12-11, 2015-10-31, false",
        "2012-10-31, 2014-12,    2014-12,    2015-10-31, false",
        "2012-10-31, 2014-12,    2014-12-05, 2015-10-31, false",
        "2012-10-31, 2014-12,    2014-11-30, 2015-10-31, true",
        "2012-10-31, 2015-10-31, 2013-01,    2013-02,    true",
        "2012,       2013,       2013,       2014,       false",
        "2012,       2014,       2013,       2015,       true"
    })
    void aHandoverWithinAMonthIsNoOverlap(String from, String to, String otherFrom, String otherTo, boolean overlaps) {
        Officeholder holder = holder("19039", from, to);
        Officeholder other = holder("19039", otherFrom, otherTo);

        assertThat(holder.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(holder)).as("the other way round").isEqualTo(overlaps);
        assertThat(holder.overlaps(holder("19031", otherFrom, otherTo)))
                .as("of another municipality")
                .isFalse();
    }

    @Test
    void aSpellDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> holder("19039", "2013-05-02", "2013-05-01"))
                .withMessage("the spell ends (2013-05-01) before it begins (2013-05-02)");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> holder("19039", "2013-05", "2013-04-30"));
        assertThat(holder("19039", "2013-05-31", "2013-05").to()).hasToString("2013-05");
        assertThat(holder("19039", "2013-05-02", "2013-05-02").from()).hasToString("2013-05-02");
    }

    @Test
    void aPersonHasAName() {
        Period year = Period.parse("2013");
        AreaCode code = AreaCode.parse("19039");

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Officeholder(code, " ", Optional.empty(), year, year));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Officeholder(code, "x", Optional.of(""), year, year));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Officeholder(code, "x".repeat(121), Optional.empty(), year, year));
    }

    @Test
    void anEvaluationKnowsWhoHeldOffice() {
        Agenda agenda = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);
        AreaCode monterrey = AreaCode.parse("19039");

        assertThat(agenda.officeholders(monterrey, agenda.evaluation(EvaluationNumber.of(3))))
                .extracting(Officeholder::name)
                .containsExactly("Margarita Arellanes Cervantes");
        assertThat(agenda.officeholders(monterrey, evaluation("2015-01", "2015-02")))
                .as("she was on leave; who stood in is not known")
                .isEmpty();
        assertThat(agenda.officeholders(monterrey, evaluation("2014-12", "2015-03")))
                .hasSize(2);
    }

    private static Evaluation evaluation(String from, String to) {
        return new Evaluation(EvaluationNumber.of(12), YearMonth.parse(from), YearMonth.parse(to), Optional.empty());
    }

    private static Officeholder holder(String municipality, String from, String to) {
        return new Officeholder(
                AreaCode.parse(municipality), "X", Optional.empty(), Period.parse(from), Period.parse(to));
    }
}
