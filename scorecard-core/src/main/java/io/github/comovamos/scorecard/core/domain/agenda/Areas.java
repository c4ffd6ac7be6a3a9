package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The areas of which evidence may speak, in the order and by the names that agendas give them. Immutable. */
public final class Areas {

    private final Optional<Agenda> agenda;
    private final Map<AreaCode, String> names = new LinkedHashMap<>();

    /**
     * The areas as an agenda has them.
     *
     * @param agenda the agenda that gives the order, if there is one
     * @param others agendas that give names to areas which the first does not have
     * @param language the language of the names of zones
     */
    public Areas(Optional<Agenda> agenda, Collection<Agenda> others, Language language) {
        this.agenda = agenda;
        Stream.concat(agenda.stream(), others.stream()).forEach(one -> {
            one.municipalities().forEach(municipality -> names.putIfAbsent(municipality.code(), municipality.name()));
            one.areas()
                    .forEach(zone -> names.putIfAbsent(zone.code(), zone.title().in(language)));
        });
    }

    /** An area with its name. */
    public Titled titled(AreaCode area) {
        return new Titled(area.code(), names.get(area));
    }

    /** Areas in the order of the agenda, those it does not have after them by their codes. */
    public List<AreaCode> inOrder(Collection<AreaCode> areas) {
        Set<AreaCode> given = Set.copyOf(areas);
        Set<AreaCode> inOrder = new LinkedHashSet<>(municipalities());
        inOrder.retainAll(given);
        given.stream().sorted(Comparator.comparing(AreaCode::code)).forEach(inOrder::add);
        return List.copyOf(inOrder);
    }

    /** The municipalities of the agenda, in its order. */
    public List<AreaCode> municipalities() {
        return agenda.stream()
                .flatMap(one -> one.municipalities().stream())
                .map(Municipality::code)
                .toList();
    }

    /**
     * The area that a person means: any by its code, also without its leading zero, and a municipality of the agenda by any
     * of its names.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException NOT_FOUND where the agenda has no municipality
     *     so named, INVALID where several are so named, or where there is no agenda and the text is no code
     */
    public AreaCode named(String text) {
        boolean coded = agenda.isEmpty() || text.matches("[0-9]{1,5}") || isZone(text);
        return coded
                ? AreaCode.parsePadded(text)
                : agenda.orElseThrow().municipalityNamed(text).code();
    }

    private boolean isZone(String text) {
        return agenda.stream()
                .flatMap(one -> one.areas().stream())
                .anyMatch(zone -> zone.code().code().equals(text));
    }
}
