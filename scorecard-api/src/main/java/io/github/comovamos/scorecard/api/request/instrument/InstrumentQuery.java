package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.error.Problem;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said to an instrument in the parameters of a URL: the scope that all instruments share, and the arguments of
 * its own.
 */
public final class InstrumentQuery {

    private static final String AGENDA = "agenda";
    private static final String MUNICIPALITY = "municipality";
    private static final String AS_OF = "as-of";
    private static final String COUNTING_METHOD = "instrument";

    private final Instrument<?> instrument;
    private final List<Argument<?>> own;

    /** What may be said to an instrument. */
    public InstrumentQuery(Instrument<?> instrument) {
        this.instrument = instrument;
        this.own = instrument.question().arguments();
    }

    /** The names of all its parameters. */
    public List<String> names() {
        Stream<String> scope = Stream.of(AGENDA, MUNICIPALITY, AS_OF);
        Stream<String> method =
                instrument.question().asksForCountingMethod() ? Stream.of(COUNTING_METHOD) : Stream.of();
        return Stream.of(scope, method, own.stream().map(Argument::name))
                .flatMap(names -> names)
                .toList();
    }

    /** Which evidence is meant. */
    public EvidenceScope scope(Map<String, String> given) {
        return EvidenceScope.parse(
                UrlValue.find(AGENDA, given.get(AGENDA), AgendaId::parse),
                Optional.ofNullable(given.get(MUNICIPALITY)).map(text -> PlacedText.ofArgument(MUNICIPALITY, text)),
                UrlValue.texts().and(AS_OF, given.get(AS_OF)).and(COUNTING_METHOD, given.get(COUNTING_METHOD)));
    }

    /** What is said to the instrument. */
    public Arguments arguments(Map<String, String> given) {
        Map<String, String> texts = new LinkedHashMap<>(given);
        texts.keySet().retainAll(own.stream().map(Argument::name).toList());
        return instrument.arguments(texts);
    }

    /** What is missing or too long. */
    public List<Problem.Fault> faults(Map<String, String> given, Language language) {
        return names().stream()
                .sorted()
                .flatMap(name -> fault(name, given.get(name), language).stream())
                .toList();
    }

    private Optional<Problem.Fault> fault(String name, @Nullable String given, Language language) {
        Optional<Argument<?>> declared =
                own.stream().filter(argument -> argument.name().equals(name)).findFirst();
        if (given == null) {
            return declared.filter(Argument::required)
                    .map(argument -> Problems.parameter(name, "", language.of(Bounds.notGiven())));
        }
        boolean list = declared.filter(argument -> argument.kind().list()).isPresent();
        int longest = list ? Bounds.TEXT : Bounds.NAME;
        return given.codePointCount(0, given.length()) <= longest
                ? Optional.empty()
                : Optional.of(Problems.parameter(name, given, language.of(Bounds.tooLong(longest))));
    }
}
