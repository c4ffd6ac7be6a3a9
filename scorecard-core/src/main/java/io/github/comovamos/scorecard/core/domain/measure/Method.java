package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, and how: for each measure its formula, where that comes from, what in it is our own, its parameters,
 * and an example that the measure computes when it is asked for. The documents are written out of this.
 */
public enum Method implements Coded {
    /** The light of a month. */
    STOPLIGHT,
    /** Many lights as one number, for a ranking. */
    STOPLIGHT_RANKING,
    /** How far a figure is from its goal. */
    PERCENT_OF_OBJECTIVE,
    /** So many for every N residents. */
    PER_RESIDENTS,
    /** A share with its denominator. */
    SHARE,
    /** A share found by asking some, with its margin. */
    SURVEY_SHARE,
    /** How long it takes to close a case. */
    DAYS_TO_CLOSE,
    /** How much of the way to a goal was covered. */
    PROGRESS;

    /**
     * Something that whoever measures may set.
     *
     * @param name its name, the same in every language
     * @param usual what holds where nothing is said; none where it must be said
     * @param meaning what it decides
     */
    public record Parameter(String name, Optional<String> usual, LocalizedText meaning) {}

    /** What it is called. */
    public LocalizedText title() {
        return text().title();
    }

    /** How it is computed. */
    public LocalizedText formula() {
        return text().formula();
    }

    /** What is known of it, and where from. */
    public LocalizedText source() {
        return text().source();
    }

    /** What in it is our own or reconstructed, because no source says it. */
    public LocalizedText own() {
        return text().own();
    }

    /** What may be set. */
    public List<Parameter> parameters() {
        return text().parameters();
    }

    /** A worked example; the measure itself computes its numbers at every call. */
    public LocalizedText example() {
        return switch (this) {
            case STOPLIGHT -> StoplightMethods.stoplightExample();
            case STOPLIGHT_RANKING -> StoplightMethods.rankingExample();
            case PERCENT_OF_OBJECTIVE -> GoalMethods.objectiveExample();
            case PER_RESIDENTS -> PeopleMethods.perResidentsExample();
            case SHARE -> PeopleMethods.shareExample();
            case SURVEY_SHARE -> PeopleMethods.surveyShareExample();
            case DAYS_TO_CLOSE -> CaseMethods.daysToCloseExample();
            case PROGRESS -> GoalMethods.progressExample();
        };
    }

    /** The classes that it documents; the first is the measure. */
    public List<Class<?>> classes() {
        return switch (this) {
            case STOPLIGHT -> List.of(Stoplight.class, Baseline.class, Light.class, Colour.class, Flag.class);
            case STOPLIGHT_RANKING -> List.of(LightCount.class);
            case PERCENT_OF_OBJECTIVE -> List.of(PercentOfObjective.class, ObjectiveYear.class);
            case PER_RESIDENTS -> List.of(PerResidents.class);
            case SHARE -> List.of(Share.class);
            case SURVEY_SHARE -> List.of(SurveyShare.class);
            case DAYS_TO_CLOSE -> List.of(DaysToClose.class);
            case PROGRESS -> List.of(Progress.class);
        };
    }

    private MethodText text() {
        return switch (this) {
            case STOPLIGHT -> StoplightMethods.stoplight();
            case STOPLIGHT_RANKING -> StoplightMethods.ranking();
            case PERCENT_OF_OBJECTIVE -> GoalMethods.objective();
            case PER_RESIDENTS -> PeopleMethods.perResidents();
            case SHARE -> PeopleMethods.share();
            case SURVEY_SHARE -> PeopleMethods.surveyShare();
            case DAYS_TO_CLOSE -> CaseMethods.daysToClose();
            case PROGRESS -> GoalMethods.progress();
        };
    }
}
