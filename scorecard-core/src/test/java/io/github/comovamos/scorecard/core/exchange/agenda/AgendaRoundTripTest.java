package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.exchange.answer.Json;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.RandomAgendas;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an agenda says survives being written and read, in both formats; the store keeps it as JSON. */
class AgendaRoundTripTest {

    private static final int AGENDAS = 10;

    @Seeded
    void yamlGivesTheAgendaBack(long seed) {
        agendas(seed).forEach(agenda -> comesBack(seed, agenda, AgendaWriter::yaml));
    }

    @Seeded
    void jsonGivesTheAgendaBack(long seed) {
        agendas(seed).forEach(agenda -> comesBack(seed, agenda, AgendaWriter::json));
    }

    @Test
    void theBuiltInAgendaComesBack() {
        Agenda agenda = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);

        comesBack(0, agenda, AgendaWriter::yaml);
        comesBack(0, agenda, AgendaWriter::json);
    }

    @Test
    void jsonIsOneLine() {
        assertThat(AgendaWriter.json(BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012)))
                .startsWith("{\"agenda\":\"acv-nl-2012\"")
                .doesNotContainPattern("\\R");
    }

    @Test
    void jsonEscapesWhatItsReadersTakeForLineEnds() {
        assertThat(Json.write("a \u2028 b\u2029\uFFFE\uFFFF¿ñ😀\n"))
                .isEqualTo("\"a \\u2028 b\\u2029\\uFFFE\\uFFFF¿ñ😀\\n\"");
    }

    @Test
    void theRandomAgendasSayAllThatAnAgendaMaySay() {
        List<Agenda> agendas = agendas(1).toList();

        Stream.of(OverallMode.values())
                .forEach(mode -> some(agendas, a -> a.scoring().overall() == mode));
        Stream.of(MissingPolicy.values())
                .forEach(policy -> some(agendas, a -> a.scoring().missing() == policy));
        Stream.of(Rounding.values())
                .forEach(mode -> some(agendas, a -> a.scoring().display().rounding() == mode));
        some(agendas, a -> a.scoring().minimumCoverage().denominator().intValue() > 2);
        some(agendas, a -> !a.officeholders().isEmpty() && !a.areas().isEmpty());
        some(agendas, a -> !a.published().isEmpty() && !a.recognitions().isEmpty());
        some(agendas, a -> a.evaluations().stream().anyMatch(e -> e.released().isEmpty()));
        some(
                agendas,
                a -> a.actions().stream().anyMatch(action -> action.criteria().size() > 2));
        some(
                agendas,
                a -> a.actions().stream()
                        .flatMap(action -> action.criteria().stream())
                        .flatMap(criterion -> criterion.with().values().values().stream())
                        .anyMatch(value -> value instanceof Parameter.Fields fields
                                && fields.values().values().stream().anyMatch(Parameter.Items.class::isInstance)));
    }

    private static void some(List<Agenda> agendas, Predicate<Agenda> property) {
        assertThat(agendas)
                .as("random agendas no longer cover this: see RandomAgendas")
                .anyMatch(property);
    }

    private static Stream<Agenda> agendas(long seed) {
        return Stream.generate(new RandomAgendas(new Draw(seed))::next).limit(seed == 1 ? 10 * AGENDAS : AGENDAS);
    }

    private static void comesBack(long seed, Agenda agenda, Function<Agenda, String> write) {
        String document = write.apply(agenda);
        Agenda read = ReadAgenda.of(document);

        assertThat(read).as("seed %s, written as%n%s", seed, document).isEqualTo(agenda);
        assertThat(write.apply(read))
                .as("seed %s: an equal agenda gives the same bytes", seed)
                .isEqualTo(document);
    }
}
