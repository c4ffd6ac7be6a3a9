package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.stoplight.LightCount;
import io.github.comovamos.scorecard.core.domain.stoplight.Stoplight;
import java.util.List;

/** What all measures say of themselves. */
public final class Methods {

    private static final List<Method> ALL = List.of(
            Stoplight.METHOD,
            LightCount.METHOD,
            PercentOfObjective.METHOD,
            PerResidents.METHOD,
            Share.METHOD,
            SurveyShare.METHOD,
            DaysToClose.METHOD,
            Progress.METHOD);

    private Methods() {}

    /** All of them, in the order of the documentation. */
    public static List<Method> all() {
        return ALL;
    }
}
