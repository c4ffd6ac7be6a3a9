package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight.Row;
import io.github.comovamos.scorecard.core.domain.programme.Flags;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.table.Table;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @ParameterizedTest
    @CsvSource({"green, 157, V 7", "yellow, 222, A 7", "red, 210, R 7"})
    void aLightIsColouredAndHasItsLetter(String colour, int ground, String text) {
        Lights lights = new Lights(printer(Language.ES));

        assertThat(drawn(lights, row(colour, ""))).contains(";48;5;" + ground + "m" + text + "\u001B");
    }

    @Test
    void withoutAColourThereIsNone() {
        assertThat(drawn(new Lights(printer(Language.ES)), row("none", "")))
                .contains("– 7")
                .doesNotContain("\u001B");
    }

    @Test
    void eachFlagHasOneNumberInTheOrderInWhichTheyComeUp() {
        Lights lights = new Lights(printer(Language.EN));

        assertThat(lights.lettered(row("red", "gaps small-numbers")).text()).isEqualTo("R¹²");
        assertThat(lights.worded(row("green", "small-numbers zero-mean")).text())
                .isEqualTo("green²³");
        assertThat(lights.notes())
                .isEqualTo("¹ months of the baseline are missing (gaps) · ² small numbers (small-numbers)"
                        + " · ³ there was none in the baseline (zero-mean)\n");
    }

    @Test
    void withoutFlagsThereAreNoNotes() {
        assertThat(new Lights(printer(Language.ES)).notes()).isEmpty();
    }

    private static String drawn(Lights lights, Row row) {
        return printer(Language.ES).draw(Table.of(Row.class).text("x", "x", lights::counted), List.of(row));
    }

    private static Row row(String colour, String flags) {
        return new Row(
                new Titled("homicide", null),
                new Titled("19039", null),
                YearMonth.parse("2014-01"),
                Quantity.parse("7"),
                Fraction.of(8),
                Fraction.of(6),
                Colour.parse(colour),
                36,
                new Flags(Stream.of(flags.split(" "))
                        .filter(flag -> !flag.isEmpty())
                        .map(Flag::parse)
                        .toList()));
    }

    private static Printer printer(Language language) {
        return new Printer(new Terminal(NOWHERE, NOWHERE, true, false), Format.TABLE, language);
    }
}
