package io.github.comovamos.scorecard.core.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "indicator, indicator",
        "meanDays, mean-days",
        "withinMargin, within-margin",
        "short_, short",
        "case_, case",
        "sha256, sha256",
        "stillActive, still-active"
    })
    void namesAreInKebabCaseAndWordsOfJavaLoseTheirUnderscore(String component, String name) {
        assertThat(Names.KEBAB.translate(component)).isEqualTo(name);
    }
}
