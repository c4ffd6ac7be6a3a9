package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;
import static io.github.comovamos.scorecard.core.domain.method.Examples.rounded;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A share found by asking some: of p percent of a simple random sample of n, the margin is z·√(p(100 − p)/n) points,
 * with z = 1.96 for 19 samples of 20. Whether a change lies within the margin is decided on squares, exactly.
 *
 * @param percent the share in percent, 0–100
 * @param sample how many were asked, at least 1
 */
public record SurveyShare(Fraction percent, int sample) {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction Z_SQUARED = Fraction.of(196 * 196, 100 * 100);
    private static final MathContext PLENTY = new MathContext(40);

    private static final Argument<Integer> SAMPLE = Argument.required(
            "sample",
            Kind.of("N", "N", Integer::valueOf),
            "a cuántas personas se preguntó: es parte de cada dato",
            "how many people were asked: part of each figure");

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "survey-share",
            new LocalizedText("Porcentaje de una encuesta, con su margen", "Share of a survey, with its margin"),
            new Method.Explanation(
                    new LocalizedText("""
                        De p por ciento en una muestra aleatoria simple de n personas, el margen es z × √(p × (100 − \
                        p) ÷ n) puntos, con z = 1.96: 19 de cada 20 muestras. Un cambio está dentro del margen si su \
                        cuadrado no es mayor que el del margen; se decide con fracciones exactas, sin sacar la \
                        raíz.""", """
                        Of p percent of a simple random sample of n people, the margin is z × √(p × (100 − p) ÷ n) \
                        points, with z = 1.96: 19 samples of 20. A change is within the margin if its square is no \
                        greater than the margin's; this is decided on exact fractions, without taking the \
                        root."""), new LocalizedText("""
                        Pulso Metropolitano: qué parte se siente segura, poco segura o nada segura. En enero de 2013, \
                        23, 45.5 y 31.5 %, en el área metropolitana; en mayo de 2013, 25.1 % segura, con n = 4,951 \
                        (Conger 2014).""", """
                        Metropolitan Pulse: what share feels safe, not very safe or unsafe. In January 2013, 23, 45.5 \
                        and 31.5 %, in the metropolitan area; in May 2013, 25.1 % safe, with n = 4,951 (Conger \
                        2014)."""), new LocalizedText("""
                        El margen es el de manual para una muestra aleatoria simple; no conocemos el diseño de la \
                        encuesta, y su margen verdadero puede ser mayor. Un cambio se compara con el margen de la \
                        medición más reciente, sin sumar el de la anterior.""", """
                        The margin is the textbook's for a simple random sample; we do not know how the survey was \
                        drawn, and its true margin may be wider. A change is compared with the margin of the later \
                        survey, without adding that of the earlier one.""")),
            new Method.Use(List.of(SAMPLE), SurveyShare::example, List.of(SurveyShare.class)));

    /** @throws ScorecardException INVALID for a share outside 0–100 and for an empty sample */
    public SurveyShare {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || sample < 1) {
            throw ScorecardException.invalid(
                    "%s %% de %s personas no es el resultado de una encuesta: se admite de 0 a 100 %% de al menos una",
                    "%s %% of %s people is no result of a survey: allowed is 0 to 100 %% of at least one",
                    percent,
                    sample);
        }
    }

    /** The square of the margin, exact. */
    public Fraction squaredMargin() {
        return Z_SQUARED.times(percent).times(HUNDRED.minus(percent)).dividedBy(Fraction.of(sample));
    }

    /** The margin in points, rounded half-up to some decimals: a root is seldom a fraction. */
    public BigDecimal margin(int decimals) {
        Fraction squared = squaredMargin();
        return new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), PLENTY)
                .sqrt(PLENTY)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether a change, in points, is no greater than the margin. */
    public boolean isWithinMargin(Fraction change) {
        return change.times(change).compareTo(squaredMargin()) <= 0;
    }

    private static LocalizedText example() {
        Fraction now = Fraction.of(251, 10);
        Fraction change = now.minus(Fraction.of(23));
        SurveyShare all = new SurveyShare(now, 4951);
        SurveyShare one = new SurveyShare(now, 550);
        return computed(
                """
                Con 25.1 %% de 4,951 personas el margen es de ±%s puntos: el cambio de %s puntos desde 23 %% está %s. \
                Con el mismo porcentaje de 550 personas, como en un solo municipio, el margen es de ±%s: el cambio \
                está %s.""",
                """
                With 25.1 %% of 4,951 people the margin is ±%s points: the change of %s points from 23 %% is %s it. \
                With the same share of 550 people, as in a single municipality, the margin is ±%s: the change is %s \
                it.""",
                all.margin(1),
                rounded(change, 1),
                where(all.isWithinMargin(change)),
                one.margin(1),
                where(one.isWithinMargin(change)));
    }

    private static Message where(boolean within) {
        return within ? new Message("dentro", "within") : new Message("fuera", "outside");
    }
}
