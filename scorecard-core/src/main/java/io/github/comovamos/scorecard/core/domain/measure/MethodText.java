package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a method, without its example. */
record MethodText(
        LocalizedText title,
        LocalizedText formula,
        LocalizedText source,
        LocalizedText own,
        List<Method.Parameter> parameters) {

    private static final IndicatorCode EXAMPLE = IndicatorCode.parse("example");
    private static final AreaCode AREA = AreaCode.parse("example");

    MethodText {
        parameters = List.copyOf(parameters);
    }

    static LocalizedText text(String es, String en) {
        return new LocalizedText(es, en);
    }

    /** A text with numbers in it, in their order. */
    static LocalizedText computed(String es, String en, Object... numbers) {
        Message message = Message.of(es, en, numbers);
        return new LocalizedText(message.es(), message.en());
    }

    static Method.Parameter parameter(String name, Object usual, String es, String en) {
        return new Method.Parameter(name, Optional.of(usual.toString()), text(es, en));
    }

    /** A parameter that must be said. */
    static Method.Parameter required(String name, String es, String en) {
        return new Method.Parameter(name, Optional.empty(), text(es, en));
    }

    /** A number as people write it in Mexico: {@code 174,767}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Rounded half-up to some decimals. */
    static String rounded(Fraction value, int decimals) {
        return value.round(new Display(decimals, Rounding.HALF_UP)).toPlainString();
    }

    /** A month of a series in an example. */
    static Known<Figure> figure(YearMonth month, long count) {
        return new Known<>(
                Figure.of(EXAMPLE, AREA, Period.of(month), Quantity.of(count)),
                new Provenance(DatasetName.parse("example"), Optional.empty(), 0));
    }
}
