package io.github.comovamos.scorecard.core.failure;

import java.util.List;
import java.util.Optional;

/**
 * A refusal: the scorecard works, but what it was asked cannot be done. The text of {@link #getMessage()} is the
 * English one.
 */
public final class ScorecardException extends RuntimeException {

    private final FailureReason reason;
    private final transient Message sentence;
    private final transient List<Finding> findings;
    private final long findingCount;

    /** A refusal with what was found wrong in detail, of which only the first may be listed. */
    public ScorecardException(FailureReason reason, Message sentence, List<Finding> findings, long findingCount) {
        super(sentence.en());
        this.reason = reason;
        this.sentence = sentence;
        this.findings = List.copyOf(findings);
        this.findingCount = findingCount;
    }

    /** A refusal that one sentence explains. */
    public ScorecardException(FailureReason reason, Message sentence) {
        this(reason, sentence, List.of(), 0);
    }

    /** What was given cannot be taken. */
    public static ScorecardException invalid(String es, String en, Object... args) {
        return new ScorecardException(FailureReason.INVALID, Message.of(es, en, args));
    }

    /** What was asked for does not exist. */
    public static ScorecardException notFound(String es, String en, Object... args) {
        return new ScorecardException(FailureReason.NOT_FOUND, Message.of(es, en, args));
    }

    /** What was given contradicts what is stored. */
    public static ScorecardException conflict(String es, String en, Object... args) {
        return new ScorecardException(FailureReason.CONFLICT, Message.of(es, en, args));
    }

    /** This refusal, told of the value that stands at a place. */
    public ScorecardException at(Place place, String value) {
        return new ScorecardException(reason, sentence, List.of(new Finding(place, value, sentence)), 1);
    }

    /** Why it was refused. */
    public FailureReason reason() {
        return reason;
    }

    /** The refusal in both languages. */
    public Message sentence() {
        return sentence;
    }

    /** What is wrong in detail, at most {@link Findings#MOST_LISTED} of them; empty where the sentence says all. */
    public List<Finding> findings() {
        return findings;
    }

    /** The first thing that is wrong in detail; none where what was refused is no matter of a place. */
    public Optional<Finding> finding() {
        return findings.stream().findFirst();
    }

    /** How many things are wrong in detail. */
    public long findingCount() {
        return findingCount;
    }
}
