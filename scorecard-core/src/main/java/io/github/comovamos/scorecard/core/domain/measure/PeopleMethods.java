package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.measure.MethodText.computed;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.number;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.required;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.rounded;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.text;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;

/** What is said of the measures of officers, residents and surveys. */
final class PeopleMethods {

    private static final long EARLIER = 174_767;
    private static final long LATER = 205_455;

    private PeopleMethods() {}

    static MethodText perResidents() {
        return new MethodText(
                text("Tasa por cada N habitantes", "Rate per N residents"),
                text("""
                        Tasa = cantidad ÷ habitantes × N. Se necesitan meta × habitantes ÷ N, redondeado hacia arriba, porque \
                        no hay fracciones de policía. Faltan los necesarios menos los que hay, o ninguno.""", """
                        Rate = count ÷ residents × N. Needed are target × residents ÷ N, rounded up, since there is no \
                        fraction of an officer. Missing are the needed ones less those there are, or none."""),
                text("""
                        Acciones 3, 8 y 9 de «Alcalde, ¿cómo vamos?» 2012–2015: 3 policías por cada 1,000 habitantes, 1 árbol \
                        por cada 3 y 1 unidad deportiva por cada 50,000. En 2015–2018 la meta era de 1.5 policías operativos \
                        por cada 1,000. Los policías son los registrados en Plataforma México.""", """
                        Actions 3, 8 and 9 of "Alcalde, ¿cómo vamos?" 2012–2015: 3 police officers for every 1,000 residents, \
                        1 tree for every 3, 1 sports centre for every 50,000. In 2015–2018 the target was 1.5 operative \
                        officers for every 1,000. Officers are those registered in Plataforma México."""),
                text("""
                        Redondear hacia arriba los necesarios es nuestro. Las ediciones de la población difieren mucho para un \
                        mismo año: por eso se dice siempre con cuál se calculó.""", """
                        Rounding the needed ones up is our own. Editions of the population differ widely for one and the same \
                        year: so it is always said by which one was computed."""),
                List.of(
                        required("per", "por cada cuántos habitantes", "for how many residents"),
                        required("target", "cuántos por cada N habitantes", "how many for every N residents"),
                        required(
                                "residents",
                                "cuántos habitantes hay, y según qué edición",
                                "how many residents there are, and by which edition")));
    }

    static LocalizedText perResidentsExample() {
        PerResidents measure = new PerResidents(Fraction.of(1000), Fraction.of(3));
        Fraction officers = Fraction.of(500);
        return computed(
                """
                García en 2013, con 3 policías por cada 1,000 habitantes: %s habitantes según una edición, y se necesitan %s \
                (exactamente %s); %s según otra, y se necesitan %s (%s). Con 500 policías, un número de ejemplo, la tasa \
                sería de %s o de %s y faltarían %s o %s.""",
                """
                García in 2013, with 3 officers for every 1,000 residents: %s residents by one edition, and %s are needed \
                (exactly %s); %s by another, and %s are needed (%s). With 500 officers, a number for the example, the rate \
                would be %s or %s and %s or %s would be missing.""",
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

    static MethodText share() {
        return new MethodText(
                text("Porcentaje con denominador", "Share with a denominator"),
                text("""
                        Porcentaje = parte ÷ total × 100. Sin total, o con una parte mayor que el total, no hay valor. El \
                        cambio es el porcentaje menos el de la línea base, en puntos; puede ser negativo.""", """
                        Share = part ÷ whole × 100, in percent. Of nothing, and where the part is greater than the whole, \
                        there is no value. The change is the share less that of the baseline, in points; it may be \
                        negative."""),
                text("""
                        Control de confianza de las policías: cinco exámenes, con los resultados aprobado, no aprobado, \
                        pendiente, y aprobado pero vencido (a los tres años). El porcentaje puede bajar: en Monterrey, de 81 \
                        en 2012 a 68 en diciembre de 2014 (Multimedios, 3 de diciembre de 2014). Los no aprobados que siguen \
                        activos se cuentan aparte.""", """
                        Vetting of the police: five exams, with the results approved, not approved, pending, and approved but \
                        expired (after three years). The share may fall: in Monterrey from 81 in 2012 to 68 in December 2014 \
                        (Multimedios, 3 December 2014). Those not approved and still active are counted apart."""),
                text("""
                        De los porcentajes publicados no conocemos el denominador; un porcentaje calculado aquí siempre lo \
                        lleva al lado. Que una parte mayor que el total no dé valor es nuestro.""", """
                        We do not know the denominators of the published shares; a share computed here always has its own \
                        beside it. That a part greater than the whole gives no value is our own."""),
                List.of());
    }

    static LocalizedText shareExample() {
        Fraction before = Share.of(Fraction.of(810), Fraction.of(1000)).orElseThrow();
        Fraction after = Share.of(Fraction.of(1020), Fraction.of(1500)).orElseThrow();
        return computed("""
                Con los porcentajes de Monterrey y números de ejemplo: 810 aprobados de 1,000 evaluados son %s %%; 1,020 de \
                1,500 son %s %%. Hay más aprobados, y el cambio es de %s puntos.""", """
                With Monterrey's shares and numbers for the example: 810 approved of 1,000 evaluated are %s %%; 1,020 of 1,500 \
                are %s %%. More are approved, and the change is %s points.""", before, after, after.minus(before));
    }

    static MethodText surveyShare() {
        return new MethodText(
                text("Porcentaje de una encuesta, con su margen", "Share of a survey, with its margin"),
                text("""
                        De p por ciento en una muestra aleatoria simple de n personas, el margen es \
                        z × √(p × (100 − p) ÷ n) puntos, con z = 1.96: 19 de cada 20 muestras. Un cambio está dentro del \
                        margen si su cuadrado no es mayor que el del margen; se decide con fracciones exactas, sin sacar la \
                        raíz.""", """
                        Of p percent of a simple random sample of n people, the margin is z × √(p × (100 − p) ÷ n) points, \
                        with z = 1.96: 19 samples of 20. A change is within the margin if its square is no greater than the \
                        margin's; this is decided on exact fractions, without taking the root."""),
                text("""
                        Pulso Metropolitano: qué parte se siente segura, poco segura o nada segura. En enero de 2013, 23, 45.5 \
                        y 31.5 %, en el área metropolitana; en mayo de 2013, 25.1 % segura, con n = 4,951 (Conger 2014).""", """
                        Metropolitan Pulse: what share feels safe, not very safe or unsafe. In January 2013, 23, 45.5 and \
                        31.5 %, in the metropolitan area; in May 2013, 25.1 % safe, with n = 4,951 (Conger 2014)."""),
                text("""
                        El margen es el de manual para una muestra aleatoria simple; no conocemos el diseño de la encuesta, y \
                        su margen verdadero puede ser mayor. Un cambio se compara con el margen de la medición más reciente, \
                        sin sumar el de la anterior.""", """
                        The margin is the textbook's for a simple random sample; we do not know how the survey was drawn, and \
                        its true margin may be wider. A change is compared with the margin of the later survey, without adding \
                        that of the earlier one."""),
                List.of(required(
                        "sample",
                        "a cuántas personas se preguntó: es parte de cada dato",
                        "how many people were asked: part of each figure")));
    }

    static LocalizedText surveyShareExample() {
        Fraction now = Fraction.of(251, 10);
        Fraction change = now.minus(Fraction.of(23));
        SurveyShare all = new SurveyShare(now, 4951);
        SurveyShare one = new SurveyShare(now, 550);
        return computed(
                """
                Con 25.1 %% de 4,951 personas el margen es de ±%s puntos: el cambio de %s puntos desde 23 %% está %s. Con el \
                mismo porcentaje de 550 personas, como en un solo municipio, el margen es de ±%s: el cambio está %s.""",
                """
                With 25.1 %% of 4,951 people the margin is ±%s points: the change of %s points from 23 %% is %s it. With the \
                same share of 550 people, as in a single municipality, the margin is ±%s: the change is %s it.""",
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
