package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.rating.RatedView;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rates one action of one municipality. */
@Command(name = "rate")
public final class RateCommand extends ProgramCommand {

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    @Parameters(index = "0", paramLabel = "${bundle:label.municipality}", descriptionKey = "MUNICIPALITY")
    private String municipality = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.action}", descriptionKey = "ACTION")
    private String action = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "${bundle:label.score}", descriptionKey = "SCORE")
    private String score = "";

    @Option(names = "--status", paramLabel = "${bundle:label.status}")
    private String status = "";

    @Option(names = "--evidence", paramLabel = "${bundle:label.link}")
    private String evidence = "";

    @Option(names = "--source", paramLabel = "${bundle:label.text}")
    private String source = "";

    @Option(names = "--note", paramLabel = "${bundle:label.text}")
    private String note = "";

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Override
    public void run() {
        RatingRequest request = RatingRequest.parse(
                municipality,
                ActionNumber.parse(action),
                Texts.at(Place.Argument::new)
                        .and("rating", score)
                        .and("status", status)
                        .and("evidence", evidence)
                        .and("source", source)
                        .and("note", note));
        ask((services, printer) -> {
            RatedView rated =
                    services.ratings().rate(options().scope(evaluation.number()), request, author.author(options()));
            printer.print(rated.revision(), RatingTables.REVISIONS);
            if (!rated.changed()) {
                printer.say(new Message(
                        "Ya estaba así: no se agregó ninguna revisión.", "It was so already: no revision was added."));
            }
        });
    }
}
