package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.command.AgendaCommands;
import io.github.comovamos.scorecard.cli.command.CompletionCommand;
import io.github.comovamos.scorecard.cli.command.ComputeCommand;
import io.github.comovamos.scorecard.cli.command.DemoCommand;
import io.github.comovamos.scorecard.cli.command.EvaluationCommands;
import io.github.comovamos.scorecard.cli.command.InitCommand;
import io.github.comovamos.scorecard.cli.command.RankingCommand;
import io.github.comovamos.scorecard.cli.command.RateCommand;
import io.github.comovamos.scorecard.cli.command.RatingsCommands;
import io.github.comovamos.scorecard.cli.command.ScoreboardCommand;
import io.github.comovamos.scorecard.cli.command.ServeCommand;
import io.github.comovamos.scorecard.cli.command.evidence.CitizenCommands;
import io.github.comovamos.scorecard.cli.command.evidence.EvidenceCommands;
import io.github.comovamos.scorecard.cli.command.evidence.ImportCommands;
import io.github.comovamos.scorecard.cli.command.evidence.IndicatorCommands;
import io.github.comovamos.scorecard.cli.command.evidence.ObjectivesCommand;
import io.github.comovamos.scorecard.cli.command.evidence.PoliceCommands;
import io.github.comovamos.scorecard.cli.command.evidence.RecordCommands;
import io.github.comovamos.scorecard.cli.command.evidence.StoplightCommand;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The table of contents: every command, registered by hand. What each says of itself is in the help files. */
final class CommandTree {

    private static final int WIDTH = 100;

    private CommandTree() {}

    /** The program itself. */
    @Command(name = "scorecard")
    private record Root(@Mixin GlobalOptions options) {}

    static CommandLine of(GlobalOptions options, Language language) {
        CommandLine root = new CommandLine(new Root(options));
        root.addSubcommand(new DemoCommand(options));
        root.addSubcommand(new InitCommand(options));
        root.addSubcommand(group("agenda"));
        root.addSubcommand(group("evaluation"));
        root.addSubcommand(new RateCommand(options));
        root.addSubcommand(group("ratings"));
        root.addSubcommand(new ScoreboardCommand(options));
        root.addSubcommand(new RankingCommand(options));
        root.addSubcommand(group("indicator"));
        root.addSubcommand(group("evidence"));
        root.addSubcommand(group("population"));
        addInstruments(root, options);
        root.addSubcommand(new ServeCommand(options));
        root.addSubcommand(new CompletionCommand(options));
        addToGroups(root, options);
        addEvidence(root, options);
        root.setResourceBundle(HelpTexts.in(language));
        return configured(root);
    }

    private static void addToGroups(CommandLine root, GlobalOptions options) {
        in(root, "agenda")
                .addSubcommand(new AgendaCommands.ListAgendas(options))
                .addSubcommand(new AgendaCommands.Show(options))
                .addSubcommand(new AgendaCommands.Check(options))
                .addSubcommand(new AgendaCommands.Import(options));
        in(root, "evaluation")
                .addSubcommand(new EvaluationCommands.ListEvaluations(options))
                .addSubcommand(new EvaluationCommands.Add(options));
        in(root, "ratings")
                .addSubcommand(new RatingsCommands.ListRatings(options))
                .addSubcommand(new RatingsCommands.Import(options))
                .addSubcommand(new RatingsCommands.Template(options))
                .addSubcommand(new RatingsCommands.History(options))
                .addSubcommand(new ComputeCommand(options));
    }

    private static void addInstruments(CommandLine root, GlobalOptions options) {
        root.addSubcommand(new StoplightCommand(options));
        root.addSubcommand(new ObjectivesCommand(options));
        root.addSubcommand(new PoliceCommands.Staffing(options));
        root.addSubcommand(new PoliceCommands.Vetting(options));
        root.addSubcommand(new CitizenCommands.Pulse(options));
        root.addSubcommand(new CitizenCommands.Reports(options));
    }

    private static void addEvidence(CommandLine root, GlobalOptions options) {
        in(root, "indicator")
                .addSubcommand(new IndicatorCommands.ListIndicators(options))
                .addSubcommand(new IndicatorCommands.Show(options))
                .addSubcommand(new IndicatorCommands.Add(options));
        in(root, "evidence")
                .addSubcommand(new ImportCommands.Evidence(options))
                .addSubcommand(new EvidenceCommands.ListDatasets(options))
                .addSubcommand(new EvidenceCommands.Show(options))
                .addSubcommand(new RecordCommands.Figures(options))
                .addSubcommand(new RecordCommands.Cases(options))
                .addSubcommand(new EvidenceCommands.Diff(options));
        in(root, "population")
                .addSubcommand(new ImportCommands.Population(options))
                .addSubcommand(new RecordCommands.Populations(options));
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
