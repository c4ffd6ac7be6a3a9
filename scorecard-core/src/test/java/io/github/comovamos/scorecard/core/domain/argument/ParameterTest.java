package io.github.comovamos.scorecard.core.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    private static final Parameter ONE = new Parameter.Text("1");

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x7F, 0x85, 0xD800, 0xDFFF})
    void controlCharactersAndBrokenOnesAreRefused(int character) {
        String broken = "a" + (char) character;

        assertThatExceptionOfType(ScorecardException.class)
                .as("half a character cannot be stored: it would come back as a question mark")
                .isThrownBy(() -> new Parameter.Text(broken));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new Parameter.Fields(Map.of(broken, ONE)));
    }

    @Test
    void aTextStaysAsItWasWritten() {
        assertThat(new Parameter.Text(" 012\n").value()).isEqualTo(" 012\n");
        assertThat(new Parameter.Text("").value()).isEmpty();
    }

    @Test
    void fieldsKeepTheirOrder() {
        Map<String, Parameter> given = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(key -> given.put(key, ONE));

        assertThat(new Parameter.Fields(given).values()).containsExactlyEntriesOf(given);
    }

    @Test
    void whatWasGivenIsCopied() {
        Map<String, Parameter> given = new HashMap<>(Map.of("a", ONE));
        Parameter.Fields fields = new Parameter.Fields(given);
        given.clear();

        assertThat(fields.values()).containsOnlyKeys("a");
    }
}
