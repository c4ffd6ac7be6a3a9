package io.github.comovamos.scorecard.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Methods, constructors and fields by name, such as {@code java.lang.System.exit}: every overload, unless the name goes
 * on with {@code ()}; {@code *} stands for any part of a name. References such as {@code Instant::now} count as calls.
 */
public final class Members {

    private static final String LOCALE = "java.util.Locale";

    private Members() {}

    /** An access to any of them. */
    public static DescribedPredicate<JavaAccess<?>> named(String... names) {
        List<Pattern> patterns = Arrays.stream(names).map(Members::pattern).toList();
        return DescribedPredicate.describe(
                "any of " + String.join(", ", names),
                access -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(access.getTarget().getFullName())
                                .matches()));
    }

    /** An access to any of them that is not told the locale. */
    public static DescribedPredicate<JavaAccess<?>> withoutLocale(String... names) {
        return named(names)
                .and(DescribedPredicate.describe(
                        "without a Locale",
                        access -> !parameters(access.getTarget().getFullName()).contains(LOCALE)));
    }

    private static String parameters(String fullName) {
        return fullName.substring(Math.max(0, fullName.indexOf('(')));
    }

    private static Pattern pattern(String name) {
        String glob = Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^(]*"));
        return Pattern.compile(name.endsWith("()") ? glob : glob + "(\\(.*)?");
    }
}
