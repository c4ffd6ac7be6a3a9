package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.command.CompletionCommand;
import io.github.comovamos.scorecard.cli.command.DemoCommand;
import io.github.comovamos.scorecard.cli.command.ServeCommand;
import io.github.comovamos.scorecard.cli.command.agenda.AgendaCommands;
import io.github.comovamos.scorecard.cli.command.agenda.EvaluationCommands;
import io.github.comovamos.scorecard.cli.command.agenda.InitCommand;
import io.github.comovamos.scorecard.cli.command.evidence.EvidenceCommands;
import io.github.comovamos.scorecard.cli.command.evidence.ImportCommands;
import io.github.comovamos.scorecard.cli.command.evidence.IndicatorCommands;
import io.github.comovamos.scorecard.cli.command.evidence.InstrumentCommand;
import io.github.comovamos.scorecard.cli.command.evidence.RecordCommands;
import io.github.comovamos.scorecard.cli.command.rating.ComputeCommand;
import io.github.comovamos.scorecard.cli.command.rating.RankingCommand;
import io.github.comovamos.scorecard.cli.command.rating.RateCommand;
import io.github.comovamos.scorecard.cli.command.rating.RatingsCommands;
import io.github.comovamos.scorecard.cli.command.rating.ScoreboardCommand;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The table of contents: every command, registered by hand. What each says of itself is in the help files. */
final class CommandTree {

    private static final int WIDTH = 100;

    private CommandTree() {}

    static CommandLine of(GlobalOptions options, Language language) {
        CommandLine root = new CommandLine(options);
        root.addSubcommand(new DemoCommand());
        root.addSubcommand(new InitCommand());
        root.addSubcommand(group("agenda"));
        root.addSubcommand(group("evaluation"));
        root.addSubcommand(new RateCommand());
        root.addSubcommand(group("ratings"));
        root.addSubcommand(new ScoreboardCommand());
        root.addSubcommand(new RankingCommand());
        root.addSubcommand(group("indicator"));
        root.addSubcommand(group("evidence"));
        root.addSubcommand(group("population"));
        Instruments.all().forEach(instrument -> root.addSubcommand(InstrumentCommand.of(instrument, language)));
        root.addSubcommand(new ServeCommand());
        root.addSubcommand(new CompletionCommand());
        addToGroups(root);
        addEvidence(root);
        root.setResourceBundle(HelpTexts.in(language));
        return configured(root);
    }

    private static void addToGroups(CommandLine root) {
        in(root, "agenda")
                .addSubcommand(new AgendaCommands.ListAgendas())
                .addSubcommand(new AgendaCommands.Show())
                .addSubcommand(new AgendaCommands.Check())
                .addSubcommand(new AgendaCommands.Import());
        in(root, "evaluation")
                .addSubcommand(new EvaluationCommands.ListEvaluations())
                .addSubcommand(new EvaluationCommands.Add());
        in(root, "ratings")
                .addSubcommand(new RatingsCommands.ListRatings())
                .addSubcommand(new RatingsCommands.Import())
                .addSubcommand(new RatingsCommands.Template())
                .addSubcommand(new RatingsCommands.History())
                .addSubcommand(new ComputeCommand());
    }

    private static void addEvidence(CommandLine root) {
        in(root, "indicator")
                .addSubcommand(new IndicatorCommands.ListIndicators())
                .addSubcommand(new IndicatorCommands.Show())
                .addSubcommand(new IndicatorCommands.Add());
        in(root, "evidence")
                .addSubcommand(new ImportCommands.Evidence())
                .addSubcommand(new EvidenceCommands.ListDatasets())
                .addSubcommand(new EvidenceCommands.Show())
                .addSubcommand(new RecordCommands.Figures())
                .addSubcommand(new RecordCommands.Cases())
                .addSubcommand(new EvidenceCommands.Diff());
        in(root, "population")
                .addSubcommand(new ImportCommands.Population())
                .addSubcommand(new RecordCommands.Populations());
    }

    private static CommandLine configured(CommandLine root) {
        root.registerConverter(
                Format.class, text -> Coded.parse(new Message("un formato", "a format"), text, Format.values()));
        root.registerConverter(Language.class, Language::parse);
        root.setUsageHelpWidth(WIDTH);
        root.setUsageHelpLongOptionsMaxWidth(WIDTH / 2);
        // A file named by an evaluator's note or source, such as @alcaldia, is not the program's to read.
        root.setExpandAtFiles(false);
        laidOut(root);
        return root;
    }

    private static void laidOut(CommandLine command) {
        command.getCommandSpec().version("scorecard " + HelpTexts.version());
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisSubcommandLabel("${bundle:label.command}");
        if (usage.description().length > 0) {
            usage.descriptionHeading("%n");
        }
        command.getSubcommands().values().forEach(CommandTree::laidOut);
    }

    private static CommandSpec group(String name) {
        return CommandSpec.create().name(name);
    }

    private static CommandLine in(CommandLine root, String group) {
        CommandLine found = root.getSubcommands().get(group);
        if (found == null) {
            throw new IllegalStateException("no group of commands " + group);
        }
        return found;
    }
}
