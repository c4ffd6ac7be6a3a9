package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of which a store knows. One that nobody knows is refused with those that are allowed, so that a mistyped
 * name never looks like one of which there is nothing to say.
 */
public final class KnownNames {

    private static final Message NONE_YET = new Message("todavía no hay ninguno", "there are none yet");
    private static final Message NO_AREA_YET = new Message("todavía no se sabe de ninguna", "none is known yet");

    private KnownNames() {}

    /**
     * A dataset.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that name
     */
    public static StoredDataset dataset(Session session, DatasetName name) {
        return session.datasets()
                .find(name)
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay conjunto de datos %s: %s",
                        "there is no dataset %s: %s",
                        Message.quote(name.name()),
                        Allowed.of(
                                session.datasets().all().stream()
                                        .map(stored -> stored.dataset().name())
                                        .toList(),
                                NONE_YET)));
    }

    /**
     * A dataset that an argument names.
     *
     * @throws ScorecardException NOT_FOUND at the argument, where there is none of that name
     */
    public static StoredDataset dataset(Session session, DatasetName name, String argument) {
        return Read.at(new Place.Argument(argument), name.name(), text -> dataset(session, name));
    }

    /**
     * An indicator.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that code
     */
    public static Indicator indicator(Session session, IndicatorCode code) {
        return session.indicators()
                .find(code)
                .orElseThrow(() -> unknown(code, session.indicators().all()));
    }

    /** The refusal of an indicator that is not among those that are known. */
    public static ScorecardException unknown(IndicatorCode code, List<Indicator> known) {
        return ScorecardException.notFound(
                "no hay indicador %s: %s",
                "there is no indicator %s: %s",
                Message.quote(code.code()),
                Allowed.of(known.stream().map(Indicator::code).toList(), NONE_YET));
    }

    /**
     * An indicator that an argument names.
     *
     * @throws ScorecardException NOT_FOUND at the argument, where there is none of that code
     */
    static Indicator indicator(Session session, IndicatorCode code, String argument) {
        return Read.at(new Place.Argument(argument), code.code(), text -> indicator(session, code));
    }

    /**
     * A category of cases that an argument names.
     *
     * @throws ScorecardException NOT_FOUND at the argument, where no case has it
     */
    static void checkCategory(Session session, String category, String argument) {
        Read.at(new Place.Argument(argument), category, text -> {
            Case.checkCategory(text, session.evidence().categories());
            return text;
        });
    }

    /**
     * An area that an agenda names, or of which there is evidence.
     *
     * @throws ScorecardException NOT_FOUND for any other area, INVALID where several are so named
     */
    static AreaCode area(Session session, Areas areas, String text) {
        AreaCode area = areas.named(text);
        if (!areas.names(area) && !session.evidence().speaksOf(area)) {
            throw ScorecardException.notFound(
                    "no se sabe nada del área %s: %s",
                    "nothing is known of area %s: %s",
                    Message.quote(text),
                    Allowed.of(areas.namedAnd(session.evidence().areas()), NO_AREA_YET));
        }
        return area;
    }

    /**
     * Refuses a counting method by which nothing was counted, told of an argument.
     *
     * @throws ScorecardException NOT_FOUND at the argument, where no dataset was counted by the one that is chosen
     */
    static void checkCountingMethod(Session session, CountingMethodChoice choice, String argument) {
        if (choice instanceof CountingMethodChoice.Named named) {
            Read.at(new Place.Argument(argument), named.instrument().name(), text -> method(session, named));
        }
    }

    private static CountingMethod method(Session session, CountingMethodChoice.Named wanted) {
        Set<CountingMethod> known = session.datasets().all().stream()
                .flatMap(stored -> stored.dataset().instrument().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(wanted.instrument())) {
            List<String> allowed = Stream.concat(
                            known.stream().map(CountingMethod::name), Stream.of(CountingMethodChoice.MIXED_CODE))
                    .toList();
            throw ScorecardException.notFound(
                    "ningún conjunto de datos se contó con el instrumento %s: %s",
                    "no dataset was counted by instrument %s: %s",
                    Message.quote(wanted.instrument().name()),
                    Allowed.of(allowed));
        }
        return wanted.instrument();
    }
}
