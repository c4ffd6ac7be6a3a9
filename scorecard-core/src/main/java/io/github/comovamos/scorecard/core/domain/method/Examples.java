package io.github.comovamos.scorecard.core.domain.method;

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
import java.util.Locale;
import java.util.Optional;

/** What the examples of the measures are made of. */
public final class Examples {

    private static final String EXAMPLE = "example";

    private Examples() {}

    /** A text with numbers in it, in their order. */
    public static LocalizedText computed(String es, String en, Object... numbers) {
        Message message = Message.of(es, en, numbers);
        return new LocalizedText(message.es(), message.en());
    }

    /** A number as people write it in Mexico: {@code 174,767}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Rounded half-up to some decimals. */
    public static String rounded(Fraction value, int decimals) {
        return value.round(new Display(decimals, Rounding.HALF_UP)).toPlainString();
    }

    /** What was counted in a month. */
    public static Known<Figure> figure(YearMonth month, long count) {
        return new Known<>(
                Figure.of(IndicatorCode.parse(EXAMPLE), AreaCode.parse(EXAMPLE), Period.of(month), Quantity.of(count)),
                new Provenance(DatasetName.parse(EXAMPLE), Optional.empty(), 0));
    }
}
