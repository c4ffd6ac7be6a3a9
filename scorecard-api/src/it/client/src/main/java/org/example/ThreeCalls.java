package org.example;

import org.example.scorecard.RatingsApi;
import org.example.scorecard.ScoreboardsApi;
import org.example.scorecard.client.ApiClient;
import org.example.scorecard.client.ApiException;
import org.example.scorecard.model.RatingBody;
import org.example.scorecard.model.RatingState;

/** Reads the scoreboard, rates, and is refused what it has not seen, through classes that the contract alone made. */
public final class ThreeCalls {

    private static final String AGENDA = "acv-nl-2012";
    private static final int EVALUATION = 3;
    private static final int ACTION = 5;

    private ThreeCalls() {}

    /** Calls the server whose address is the argument. */
    public static void main(String[] args) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[0].replaceFirst("/$", ""));
        String exact = new ScoreboardsApi(client)
                .getScoreboard(AGENDA, EVALUATION, "en", null).getRows().get(0).getExact();
        check("25/4", exact);
        RatingsApi ratings = new RatingsApi(client);
        String tag = ratings.getRatingWithHttpInfo(AGENDA, EVALUATION, "SPGG", ACTION, "en", null)
                .getHeaders().get("etag").get(0);
        RatingBody body = new RatingBody().rating("9.5").note("through a generated client");
        RatingState state = ratings.putRating(AGENDA, EVALUATION, "SPGG", ACTION, body, tag, "en");
        check("9.5", state.getRating());
        try {
            ratings.putRating(AGENDA, EVALUATION, "SPGG", ACTION, body, tag, "en");
            throw new IllegalStateException("a stale change was taken");
        } catch (ApiException refused) {
            check("412", Integer.toString(refused.getCode()));
        }
        System.out.println("A client generated from the contract reads, rates, and is told when it is late.");
    }

    private static void check(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + ", got " + actual);
        }
    }
}
