package io.github.comovamos.scorecard.api.context;

import io.github.comovamos.scorecard.core.domain.value.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of an answer, by {@code Accept-Language}; Spanish where the client says nothing that is spoken here. */
public final class Languages {

    private static final Language USUAL = Language.ES;
    private static final int LONGEST = 1000;

    private Languages() {}

    /** The language that a header asks for. A header that is out of form asks for nothing. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return USUAL;
        }
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(acceptLanguage);
            return wanted.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst()
                    .orElse(USUAL);
        } catch (IllegalArgumentException e) {
            return USUAL;
        }
    }

    /** The language that a request asks for. */
    public static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Optional<Language> spoken(String range) {
        String primary = range.split("-", 2)[0];
        for (Language language : Language.values()) {
            if (language.code().equals(primary)) {
                return Optional.of(language);
            }
        }
        return primary.equals("*") ? Optional.of(USUAL) : Optional.empty();
    }
}
