package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Folded;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the municipality that a person means by a code, a short name or a name; accents, case and spaces are
 * forgiven, and a code means its municipality whatever others are called. Nothing is guessed: what is not exactly a
 * name gets suggestions. An index, for many look-ups in one agenda.
 */
public final class MunicipalityNames {

    private final Agenda agenda;
    private final Map<String, Set<Municipality>> byName = new HashMap<>();

    private MunicipalityNames(Agenda agenda) {
        this.agenda = agenda;
        for (Municipality municipality : agenda.municipalities()) {
            Stream.of(municipality.shortName(), municipality.name())
                    .forEach(name -> byName.computeIfAbsent(Folded.of(name), folded -> new LinkedHashSet<>())
                            .add(municipality));
        }
        agenda.municipalities()
                .forEach(municipality -> byName.put(municipality.code().code(), Set.of(municipality)));
    }

    /** The index of an agenda. */
    public static MunicipalityNames of(Agenda agenda) {
        return new MunicipalityNames(agenda);
    }

    /**
     * The municipality that is meant.
     *
     * @throws ScorecardException NOT_FOUND where nothing is so named, INVALID where several are
     */
    public Municipality get(String text) {
        Set<Municipality> meant = byName.getOrDefault(Folded.of(text), Set.of());
        if (meant.size() > 1) {
            throw ScorecardException.invalid(
                    "%s puede ser %s: se necesita la clave",
                    "%s may be %s: the code is needed", Message.quote(text), Allowed.listed(described(meant)));
        }
        return meant.stream().findFirst().orElseThrow(() -> unknown(agenda, text));
    }

    static ScorecardException unknown(Agenda agenda, String text) {
        String wanted = Folded.of(text);
        List<Municipality> similar = agenda.municipalities().stream()
                .filter(municipality ->
                        !wanted.isEmpty() && Folded.of(municipality.name()).contains(wanted))
                .toList();
        return ScorecardException.notFound(
                "no hay municipio %s en la agenda %s: %s",
                "there is no municipality %s in agenda %s: %s",
                Message.quote(text),
                agenda.id(),
                Allowed.of(described(similar.isEmpty() ? agenda.municipalities() : similar)));
    }

    private static List<String> described(Collection<Municipality> municipalities) {
        return municipalities.stream()
                .map(municipality ->
                        municipality.code() + " (" + municipality.shortName() + ", " + municipality.name() + ")")
                .toList();
    }
}
