package io.github.comovamos.scorecard.core.exchange.answer;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON mapper. Names are in kebab case and in the order of the record; what is unknown is {@code null};
 * decimals and fractions are text, so that no reader rounds them. What is written reads the same as YAML.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    new JsonFactoryBuilder().characterEscapes(new YamlEscapes()).build())
            .propertyNamingStrategy(Names.KEBAB)
            .addModule(new DomainValues())
            .build();

    private Json() {}

    /** One line of JSON, without a line end. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + value.getClass() + " cannot be written", e);
        }
    }

    /** YAML folds two of the separators that JSON lets stand, and refuses two characters that JSON takes. */
    private static final class YamlEscapes extends CharacterEscapes {
        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028, 0x2029, 0xFFFE, 0xFFFF ->
                    new SerializedString(String.format(Locale.ROOT, "\\u%04X", character));
                default -> null;
            };
        }
    }
}
