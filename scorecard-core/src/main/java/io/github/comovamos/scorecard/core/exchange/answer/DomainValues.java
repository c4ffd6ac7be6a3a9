package io.github.comovamos.scorecard.core.exchange.answer;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import io.github.comovamos.scorecard.core.domain.value.Code;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Written;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;

/** How the values of the domain stand in JSON and CSV: as text, exact, the same in every language. */
final class DomainValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DomainValues() {
        for (Class<?> type :
                new Class<?>[] {Fraction.class, Quantity.class, Period.class, Code.class, YearMonth.class}) {
            addSerializer(type, ToStringSerializer.instance);
        }
        addSerializer(new AsText<>(Written.class, Written::written));
        addSerializer(new AsText<>(Coded.class, Coded::code));
        addSerializer(new AsText<>(BigDecimal.class, BigDecimal::toPlainString));
    }

    /** Writes what a function makes of a value. */
    private static final class AsText<T> extends ToStringSerializerBase {

        private static final long serialVersionUID = 1L;

        private final transient Class<T> type;
        private final transient Function<T, String> form;

        AsText(Class<T> type, Function<T, String> form) {
            super(type);
            this.type = type;
            this.form = form;
        }

        @Override
        public String valueToString(Object value) {
            return form.apply(type.cast(value));
        }
    }
}
