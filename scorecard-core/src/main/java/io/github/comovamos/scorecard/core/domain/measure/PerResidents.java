package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;
import static io.github.comovamos.scorecard.core.domain.method.Examples.number;
import static io.github.comovamos.scorecard.core.domain.method.Examples.rounded;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigInteger;
import java.util.List;

/**
 * So many for every N residents: police officers for every 1,000, trees for every 3, sports centres for every 50,000.
 * The rate is count ÷ residents × N; needed are target × residents ÷ N, rounded up, since there is no fraction of an
 * officer.
 *
 * <p>Source: actions 3, 8 and 9 of "Alcalde, ¿cómo vamos?" 2012–2015.
 *
 * @param per for how many residents, greater than 0
 * @param target how many for so many residents, greater than 0
 */
public record PerResidents(Fraction per, Fraction target) {

    private static final Fraction MOST = Fraction.of(1_000_000);

    /** For how many residents. */
    public static final Argument<Rate> PER =
            Argument.required("per", Rate.KIND, "por cada cuántos habitantes", "for every how many residents");

    /** How many there should be for so many residents. */
    public static final Argument<Fraction> TARGET = Argument.required(
            "target",
            Kind.NUMBER,
            "cuántos debe haber por cada N habitantes",
            "how many there should be for every N residents");

    private static final Argument<Long> RESIDENTS = Argument.required(
            "residents",
            Kind.of("N", "N", Population::parseResidents),
            "cuántos habitantes hay, y según qué edición",
            "how many residents there are, and by which edition");

    private static final long EARLIER = 174_767;
    private static final long LATER = 205_455;

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "per-residents",
            new LocalizedText("Tasa por cada N habitantes", "Rate per N residents"),
            new Method.Explanation(
                    new LocalizedText("""
                        Tasa = cantidad ÷ habitantes × N. Se necesitan meta × habitantes ÷ N, redondeado hacia arriba, \
                        porque no hay fracciones de policía. Faltan los necesarios menos los que hay, o ninguno.""", """
                        Rate = count ÷ residents × N. Needed are target × residents ÷ N, rounded up, since there is no \
                        fraction of an officer. Missing are the needed ones less those there are, or \
                        none."""), new LocalizedText("""
                        Acciones 3, 8 y 9 de «Alcalde, ¿cómo vamos?» 2012–2015: 3 policías por cada 1,000 habitantes, \
                        1 árbol por cada 3 y 1 unidad deportiva por cada 50,000. En 2015–2018 la meta era de 1.5 \
                        policías operativos por cada 1,000. Los policías son los registrados en Plataforma \
                        México.""", """
                        Actions 3, 8 and 9 of "Alcalde, ¿cómo vamos?" 2012–2015: 3 police officers for every 1,000 \
                        residents, 1 tree for every 3, 1 sports centre for every 50,000. In 2015–2018 the target was \
                        1.5 operative officers for every 1,000. Officers are those registered in Plataforma \
                        México."""), new LocalizedText("""
                        Redondear hacia arriba los necesarios es nuestro. Las ediciones de la población difieren mucho \
                        para un mismo año: por eso se dice siempre con cuál se calculó.""", """
                        Rounding the needed ones up is our own. Editions of the population differ widely for one and \
                        the same year: so it is always said by which one was computed.""")),
            new Method.Use(
                    List.of(PER, TARGET, RESIDENTS),
                    PerResidents::example,
                    List.of(PerResidents.class, Rate.class, PopulationChoice.class)));

    /** @throws ScorecardException INVALID for numbers that are not above 0, and for more than a million a resident */
    public PerResidents {
        if (per.signum() <= 0 || target.signum() <= 0) {
            throw ScorecardException.invalid(
                    "%s por cada %s habitantes no es una meta: se admiten números mayores que 0",
                    "%s for every %s residents is no target: allowed are numbers above 0", target, per);
        }
        if (target.compareTo(per.times(MOST)) > 0) {
            throw ScorecardException.invalid(
                    "%s por cada %s habitantes no es una meta: se admite hasta %s por habitante",
                    "%s for every %s residents is no target: allowed is up to %s for every resident",
                    target,
                    per,
                    MOST);
        }
    }

    /** How many there are for every N residents, exact. */
    public Fraction rate(Fraction count, long residents) {
        return new Rate(per).of(count, residents);
    }

    /** How many the target asks for, exact. */
    public Fraction neededExactly(long residents) {
        return target.times(Fraction.of(residents)).dividedBy(per);
    }

    /** How many the target asks for: whole ones. */
    public BigInteger needed(long residents) {
        return neededExactly(residents).ceiling();
    }

    /** How many are missing; 0 where there are enough. */
    public Fraction shortOf(Fraction count, long residents) {
        return new Fraction(needed(residents), BigInteger.ONE).minus(count).atLeast(Fraction.ZERO);
    }

    private static LocalizedText example() {
        PerResidents measure = new PerResidents(Fraction.of(1000), Fraction.of(3));
        Fraction officers = Fraction.of(500);
        return computed(
                """
                García en 2013, con 3 policías por cada 1,000 habitantes: %s habitantes según una edición, y se \
                necesitan %s (exactamente %s); %s según otra, y se necesitan %s (%s). Con 500 policías, un número de \
                ejemplo, la tasa sería de %s o de %s y faltarían %s o %s.""",
                """
                García in 2013, with 3 officers for every 1,000 residents: %s residents by one edition, and %s are \
                needed (exactly %s); %s by another, and %s are needed (%s). With 500 officers, a number for the \
                example, the rate would be %s or %s and %s or %s would be missing.""",
                number(EARLIER),
                measure.needed(EARLIER),
                measure.neededExactly(EARLIER),
                number(LATER),
                measure.needed(LATER),
                measure.neededExactly(LATER),
                rounded(measure.rate(officers, EARLIER), 2),
                rounded(measure.rate(officers, LATER), 2),
                measure.shortOf(officers, EARLIER),
                measure.shortOf(officers, LATER));
    }
}
