package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The areas of which evidence may speak, in the order and by the names that agendas give them. Immutable. */
public final class Areas {

    private final Optional<Agenda> agenda;
    private final Map<AreaCode, LocalizedText> names;

    private Areas(Optional<Agenda> agenda, Map<AreaCode, LocalizedText> names) {
        this.agenda = agenda;
        this.names = names;
    }

    /** The areas as an agenda has them, if there is one. */
    public static Areas of(Optional<Agenda> agenda) {
        return new Areas(agenda, Map.of()).and(agenda.stream().toList());
    }

    /** These, and the names that other agendas give to areas which so far have none. */
    public Areas and(Collection<Agenda> others) {
        Map<AreaCode, LocalizedText> more = new HashMap<>(names);
        others.forEach(other -> {
            other.municipalities()
                    .forEach(one -> more.putIfAbsent(one.code(), new LocalizedText(one.name(), one.name())));
            other.areas().forEach(zone -> more.putIfAbsent(zone.code(), zone.title()));
        });
        return new Areas(agenda, Map.copyOf(more));
    }

    /** An area with its name in a language, where it has one. */
    public Titled titled(AreaCode area, Language language) {
        LocalizedText name = names.get(area);
        return new Titled(area.code(), name == null ? null : name.in(language));
    }

    /** Areas in the order of the agenda, those it does not have after them by their codes. */
    public List<AreaCode> inOrder(Collection<AreaCode> areas) {
        Set<AreaCode> inOrder = new LinkedHashSet<>(municipalities());
        inOrder.retainAll(Set.copyOf(areas));
        areas.stream().sorted().forEach(inOrder::add);
        return List.copyOf(inOrder);
    }

    /** Whether an agenda names an area. */
    public boolean names(AreaCode area) {
        return names.containsKey(area);
    }

    /** The areas that an agenda names, those of this one first, and others beside them. */
    public List<AreaCode> namedAnd(Collection<AreaCode> others) {
        Set<AreaCode> all = new LinkedHashSet<>(municipalities());
        all.addAll(new TreeSet<>(names.keySet()));
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The municipalities of the agenda, in its order. */
    public List<AreaCode> municipalities() {
        return agenda.stream()
                .flatMap(one -> one.municipalities().stream())
                .map(Municipality::code)
                .toList();
    }

    /**
     * The area that a person means: any by its code, also without its leading zero, and a municipality of the agenda by
     * any of its names.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException NOT_FOUND where the agenda has no
     *     municipality so named, INVALID where several are so named, or where there is no agenda and the text is no
     *     code
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
