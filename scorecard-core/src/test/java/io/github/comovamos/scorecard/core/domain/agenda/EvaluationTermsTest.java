package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaWriter;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an agenda an evaluation rests on, by changing the built-in one's file in one place. */
class EvaluationTermsTest {

    private static final String JSON = AgendaWriter.json(BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012));
    private static final String SHOWN =
            "the display, the overall average, the policy for missing ratings or the minimum coverage";
    private static final String ASKED = "the actions, their axis, weight or criterion";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from":"2013-04"                   | "from":"2013-03"           | its months or its release date
            "to":"2013-05"                     | "to":"2013-06"             | its months or its release date
            "released":"2013-06-19"            | "released":"2013-06-20"    | its months or its release date
            ,"released":"2013-06-19"           | ''                         | its months or its release date
            "group":"metropolitan"             | "group":"other"            | the municipalities or their groups
            ,"group":"metropolitan"            | ''                         | the municipalities or their groups
            "municipalities":[                 | "municipalities":[{"code":"10001","name":"N","short":"N"}, | the municipalities or their groups
            "id":"security","weight":"1"       | "id":"security","weight":"2" | the axes or their weights
            "average":"7"                      | "average":"6"              | the published averages
            """)
    void aChangeOfItIsSeenAndNamed(String before, String after, String difference) {
        assertDifference(before, after, difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "decimals":0             | "decimals":1
            "rounding":"half-up"     | "rounding":"half-even"
            "overall":"none"         | "overall":"axes"
            "missing":"left-out"     | "missing":"zero"
            "minimum-coverage":"0"   | "minimum-coverage":"1/2"
            """)
    void theScoringIsPartOfIt(String before, String after) {
        assertDifference(before, after, SHOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "number":1,"axis":"security"               | "number":11,"axis":"security"
            "number":1,"axis":"security"               | "number":1,"axis":"transparency"
            "number":1,"axis":"security","weight":"1"  | "number":1,"axis":"security","weight":"0"
            "from-evaluation":1                        | "from-evaluation":2
            "from-evaluation":1                        | "from-evaluation":4
            "rule":"judged"                            | "rule":"bands"
            "rule":"judged"                            | "rule":"judged","with":{"a":"b"}
            "reconstructed":true                       | "reconstructed":false
            ¿El municipio publica                      | ¿El municipio dice
            """)
    void theCriteriaThatHoldInItArePartOfIt(String before, String after) {
        assertDifference(before, after, ASKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "es":"Alcalde, ¿cómo vamos? 2012–2015" | "es":"Otro título"
            "to":"2015-10-31"                      | "to":"2015-10-30"
            "name":"Apodaca","short":"APO"         | "name":"Ciudad Apodaca","short":"CAP"
            "party":"PRI"                          | "party":"PAN"
            "es":"Seguridad"                       | "es":"La seguridad"
            "es":"Depuración policial transparente"| "es":"Depuración"
            "kind":"kudos"                         | "kind":"reproach"
            "reconstructed":true                   | "reconstructed":true},{"from-evaluation":4,"rule":"bands","text":{"es":"x"}
            "evaluations":[                        | "evaluations":[{"number":4,"from":"2013-06","to":"2013-07"},
            "axes":[                               | "axes":[{"id":"later","weight":"5","title":{"es":"x"}},
            "actions":[                            | "actions":[{"number":99,"axis":"security","title":{"es":"x"},"criteria":[{"from-evaluation":4,"rule":"judged","text":{"es":"x"}}]},
            """)
    void whatDecidesNoFigureOfItIsNot(String before, String after) {
        assertThat(differenceOf(before, after))
                .as("%s instead of %s changes no figure of evaluation 3", after, before)
                .isEmpty();
    }

    private static void assertDifference(String before, String after, String difference) {
        assertThat(differenceOf(before, after)).map(Message::en).contains(difference);
    }

    private static Optional<Message> differenceOf(String before, String after) {
        int at = JSON.indexOf(before);
        assertThat(at).as("the built-in agenda no longer says %s", before).isNotNegative();
        String changed = JSON.substring(0, at) + after + JSON.substring(at + before.length());
        EvaluationNumber third = EvaluationNumber.of(3);
        return AgendaReader.readStored(changed)
                .termsAt(third)
                .differenceTo(AgendaReader.read(JSON).termsAt(third));
    }
}
