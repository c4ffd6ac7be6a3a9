package io.github.comovamos.scorecard.core.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    @Test
    void textIsParsedOnceHoweverOftenItComes() {
        List<String> parsed = new ArrayList<>();
        Memo<String> memo = new Memo<>(text -> {
            parsed.add(text);
            return "«" + text + "»";
        });
        for (int i = 0; i < 3; i++) {
            assertThat(memo.apply("a")).isEqualTo("«a»");
            assertThat(memo.apply("b")).isEqualTo("«b»");
        }
        assertThat(parsed).containsExactly("a", "b");
    }

    @Test
    void whatIsRefusedIsRefusedEveryTime() {
        AtomicInteger times = new AtomicInteger();
        Memo<String> memo = new Memo<>(text -> {
            times.incrementAndGet();
            throw new IllegalStateException(text);
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> memo.apply("x")).hasMessage("x");
        }
        assertThat(times).hasValue(3);
    }

    @Test
    void onlySoManyAreRememberedButAllAreRight() {
        AtomicInteger times = new AtomicInteger();
        Memo<Integer> memo = new Memo<>(text -> {
            times.incrementAndGet();
            return Integer.valueOf(text);
        });
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(memo.apply(Integer.toString(i))).isEqualTo(i);
            }
        }
        assertThat(times).as("the first ten thousand once, the others twice").hasValue(30_000);
    }
}
