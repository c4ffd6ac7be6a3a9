package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold between the parts of an agenda: ids are unique, and what is named exists. */
record AgendaChecks(
        Term term,
        Scoring scoring,
        List<Municipality> municipalities,
        List<Axis> axes,
        List<Action> actions,
        List<Evaluation> evaluations,
        Findings.Collector findings) {

    void check(
            List<Officeholder> officeholders,
            List<Area> areas,
            List<PublishedAverage> published,
            List<Recognition> recognitions) {
        notEmpty("/municipalities", municipalities);
        notEmpty("/axes", axes);
        notEmpty("/actions", actions);
        unique("/municipalities/%s/code", municipalities, Municipality::code);
        unique("/municipalities/%s/short", municipalities, Municipality::shortName);
        unique("/axes/%s/id", axes, Axis::id);
        unique("/actions/%s/number", actions, Action::number);
        unique("/evaluations/%s/number", evaluations, Evaluation::number);
        unique("/areas/%s/code", areas, Area::code);
        checkActions();
        checkEvaluations();
        checkOfficeholders(officeholders);
        checkPublished(published);
        for (int i = 0; i < recognitions.size(); i++) {
            checkSubject("/recognitions/" + i + "/of", recognitions.get(i).of());
        }
    }

    private void checkActions() {
        for (int i = 0; i < actions.size(); i++) {
            checkSubject(
                    "/actions/" + i + "/axis", new Subject.OfAxis(actions.get(i).axis()));
        }
    }

    private void checkEvaluations() {
        for (int i = 0; i < evaluations.size(); i++) {
            checkWithin(term, evaluations.get(i), "/evaluations/" + i, findings);
        }
    }

    /** Adds a finding for each end of an evaluation that lies outside the term. */
    static void checkWithin(Term term, Evaluation evaluation, String pointer, Findings.Collector findings) {
        if (evaluation.from().isBefore(YearMonth.from(term.from()))) {
            findings.add(outside(term, pointer + "/from", evaluation.from()));
        }
        if (evaluation.to().isAfter(YearMonth.from(term.to()))) {
            findings.add(outside(term, pointer + "/to", evaluation.to()));
        }
    }

    private static Finding outside(Term term, String pointer, YearMonth month) {
        Message message = Message.of(
                "%s queda fuera del periodo: se admite de %s a %s",
                "%s lies outside the term: allowed is %s to %s",
                month,
                YearMonth.from(term.from()),
                YearMonth.from(term.to()));
        return new Finding(new Place.Pointer(pointer), month.toString(), message);
    }

    private void checkOfficeholders(List<Officeholder> officeholders) {
        Set<?> codes = distinct(municipalities, Municipality::code);
        Map<AreaCode, List<Officeholder>> earlier = new HashMap<>();
        for (int i = 0; i < officeholders.size(); i++) {
            Officeholder holder = officeholders.get(i);
            String pointer = "/officeholders/" + i;
            exists(pointer + "/municipality", holder.municipality(), codes);
            List<Officeholder> spells = earlier.computeIfAbsent(holder.municipality(), code -> new ArrayList<>());
            spells.stream()
                    .filter(holder::overlaps)
                    .findFirst()
                    .ifPresent(other -> add(
                            pointer + "/from",
                            holder.from(),
                            Message.of(
                                    "el encargo de %s (%s a %s) se encima con el de %s (%s a %s)",
                                    "the spell of %s (%s to %s) overlaps with that of %s (%s to %s)",
                                    holder.name(),
                                    holder.from(),
                                    holder.to(),
                                    other.name(),
                                    other.from(),
                                    other.to())));
            spells.add(holder);
        }
    }

    private void checkPublished(List<PublishedAverage> published) {
        Set<?> codes = distinct(municipalities, Municipality::code);
        Set<?> numbers = distinct(evaluations, Evaluation::number);
        unique(
                "/published/%s/municipality",
                published,
                figure -> figure.evaluation() + ", " + figure.subject().code() + ", " + figure.municipality());
        for (int i = 0; i < published.size(); i++) {
            PublishedAverage figure = published.get(i);
            exists("/published/" + i + "/evaluation", figure.evaluation(), numbers);
            exists("/published/" + i + "/municipality", figure.municipality(), codes);
            checkSubject("/published/" + i + "/axis", figure.subject());
        }
    }

    private static <T> Set<?> distinct(List<T> things, Function<T, ?> key) {
        return things.stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void checkSubject(String pointer, Subject subject) {
        boolean exists;
        if (subject instanceof Subject.OfAxis of) {
            exists = axes.stream().anyMatch(axis -> axis.id().equals(of.axis()));
        } else if (subject instanceof Subject.OfAction of) {
            exists = actions.stream().anyMatch(action -> action.number().equals(of.action()));
        } else {
            exists = scoring.overall() != OverallMode.NONE;
        }
        if (!exists) {
            add(
                    pointer,
                    subject.code(),
                    Message.of(
                            "%s no existe en la agenda: %s, y \"overall\" solo donde se pide un promedio general",
                            "%s does not exist in the agenda: %s, and \"overall\" only where an overall average"
                                    + " is asked for",
                            Message.quote(subject.code()),
                            Allowed.of(axes.stream().map(Axis::id).toList())));
        }
    }

    private void exists(String pointer, Object named, Set<?> existing) {
        if (!existing.contains(named)) {
            add(
                    pointer,
                    named,
                    Message.of(
                            "%s no está en la agenda: %s",
                            "%s is not in the agenda: %s", Message.quote(named.toString()), Allowed.of(existing)));
        }
    }

    private <T> void unique(String pointer, List<T> things, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            Object value = key.apply(things.get(i));
            if (!seen.add(value)) {
                add(
                        String.format(Locale.ROOT, pointer, i),
                        value,
                        Message.of(
                                "%s está repetido: se admite una sola vez",
                                "%s is repeated: it is allowed once", Message.quote(value.toString())));
            }
        }
    }

    private void notEmpty(String pointer, List<?> things) {
        if (things.isEmpty()) {
            add(
                    pointer,
                    "",
                    new Message(
                            "la lista está vacía: se necesita al menos uno",
                            "the list is empty: at least one is needed"));
        }
    }

    private void add(String pointer, Object value, Message message) {
        findings.add(new Finding(new Place.Pointer(pointer), value.toString(), message));
    }
}
