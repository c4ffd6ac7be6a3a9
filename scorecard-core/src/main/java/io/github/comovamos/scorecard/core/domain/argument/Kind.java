package io.github.comovamos.scorecard.core.domain.argument;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.domain.value.YesNo;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an argument looks like, and how it is read. Immutable.
 *
 * @param label what stands for the value in help and documents, such as {@code MONTH} or {@code calendar|trailing}
 * @param codes the only texts that are allowed, where they are few; else empty
 * @param list whether several values may be given: with commas between them where there is but a text
 * @param reader how it is read
 */
public record Kind<T>(LocalizedText label, List<String> codes, boolean list, Reader<T> reader) {

    /** A number, exact. */
    public static final Kind<Fraction> NUMBER = of("N", "N", Fraction::parse);

    /** A year, such as {@code 2013}. */
    public static final Kind<Year> YEAR = of("AÑO", "YEAR", Period::parseYear);

    /** A month, such as {@code 2013-04}. */
    public static final Kind<YearMonth> MONTH = of("MES", "MONTH", Period::parseMonth);

    /** A day, such as {@code 2013-06-19}. */
    public static final Kind<LocalDate> DAY = of("FECHA", "DATE", Period::parseDay);

    /** A year, a month or a day. */
    public static final Kind<Period> PERIOD = of("PERIODO", "PERIOD", Period::parse);

    /** {@code true} or {@code false}. */
    public static final Kind<Boolean> YES_NO = new Kind<>(
            new LocalizedText("true|false", "true|false"),
            List.of("true", "false"),
            false,
            (name, given) -> single(name, given, YesNo::parse));

    /** The code of an indicator. */
    public static final Kind<IndicatorCode> INDICATOR = of("INDICADOR", "INDICATOR", IndicatorCode::parse);

    /** The codes of indicators. */
    public static final Kind<List<IndicatorCode>> INDICATORS = INDICATOR.listed("INDICADORES", "INDICATORS");

    /** The name of a dataset. */
    public static final Kind<DatasetName> DATASET = of("CONJUNTO", "DATASET", DatasetName::parse);

    /** An edition of the population. */
    public static final Kind<Vintage> VINTAGE = of("EDICIÓN", "VINTAGE", Vintage::parse);

    /** Reads what was given. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * The value.
         *
         * @param name the name of the argument
         * @throws ScorecardException INVALID with the argument as its place
         */
        T read(String name, Parameter given);
    }

    public Kind {
        codes = List.copyOf(codes);
    }

    /** A kind of text, with the label in Spanish and English. */
    public static <T> Kind<T> of(String es, String en, Function<String, T> parser) {
        return new Kind<>(new LocalizedText(es, en), List.of(), false, (name, given) -> single(name, given, parser));
    }

    /**
     * One of some constants, by their codes.
     *
     * @param thing what a constant is, for messages
     */
    public static <C extends Coded> Kind<C> oneOf(Message thing, C[] constants) {
        List<String> codes = Arrays.stream(constants).map(Coded::code).toList();
        String label = String.join("|", codes);
        return new Kind<>(
                new LocalizedText(label, label),
                codes,
                false,
                (name, given) -> single(name, given, text -> Coded.parse(thing, text, constants)));
    }

    /** This kind with another label, in Spanish and English. */
    public Kind<T> labelled(String es, String en) {
        return new Kind<>(new LocalizedText(es, en), codes, list, reader);
    }

    /** One or several values of this kind, each taken once; with the label in Spanish and English. */
    public Kind<List<T>> listed(String es, String en) {
        return new Kind<>(
                new LocalizedText(es, en),
                codes,
                true,
                (name, given) -> items(given)
                        .map(item -> reader.read(name, item))
                        .distinct()
                        .toList());
    }

    /** What is given by a list, or by a value that stands alone. */
    public static Stream<Parameter> items(Parameter given) {
        return given instanceof Parameter.Items list ? list.values().stream() : Stream.of(given);
    }

    /** What a text gives: where there may be several values, those between its commas. */
    Parameter given(String text) {
        return list
                ? new Parameter.Items(Arrays.stream(text.split(",", -1))
                        .<Parameter>map(item -> new Parameter.Text(item.strip()))
                        .toList())
                : new Parameter.Text(text);
    }

    private static <T> T single(String name, Parameter given, Function<String, T> parser) {
        Place place = new Place.Argument(name);
        if (given instanceof Parameter.Text text) {
            return Read.at(place, text.value(), parser);
        }
        throw notSingle(name);
    }

    /** The refusal of a list, or of named parameters, where one value is meant. */
    public static ScorecardException notSingle(String name) {
        return ScorecardException.invalid(
                "el parámetro %s se da como un solo valor", "parameter %s is given as a single value", name);
    }
}
