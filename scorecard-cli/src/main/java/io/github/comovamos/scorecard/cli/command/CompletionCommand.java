package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands and options in bash and zsh. */
@Command(name = "completion")
public final class CompletionCommand implements Runnable {

    private final GlobalOptions options;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with the options that all share. */
    public CompletionCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        options.printer().write(script);
    }
}
