package io.github.comovamos.scorecard.core.exchange.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of ratings for the third evaluation of an agenda, as bytes. */
public final class RatingsFile {

    public static final String HEADER = "municipality,action,rating\n";
    public static final String WIDE_HEADER = "municipality,name,action,rating,status,evidence,source,note\n";

    private final byte[] bytes;
    private final Agenda agenda;

    public RatingsFile(byte[] bytes, Agenda agenda) {
        this.bytes = bytes;
        this.agenda = agenda;
    }

    public static RatingsFile of(byte[] bytes) {
        return new RatingsFile(bytes, SampleAgenda.agenda());
    }

    public static RatingsFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes;
    }

    public Findings<List<Rating>> read() {
        return RatingsReader.read(new ByteArrayInputStream(bytes), agenda, EvaluationNumber.of(3), row -> {})
                .ratings();
    }

    /** The ratings of a file in which nothing is wrong. */
    public List<Rating> ratings() {
        return read().orThrow(new Message("el archivo tiene faltas", "the file has faults"));
    }

    /** The only thing that is wrong with the file. */
    public Finding finding() {
        Findings<List<Rating>> findings = read();
        assertThat(findings.listed()).as("one thing is wrong with the file").hasSize(1);
        assertThat(findings.count()).isEqualTo(1);
        return findings.listed().get(0);
    }

    /** Why the whole file is refused. */
    public ScorecardException refusal() {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, this::read);
        assertThat(refusal).as("the whole file must be refused").isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        return refusal;
    }
}
