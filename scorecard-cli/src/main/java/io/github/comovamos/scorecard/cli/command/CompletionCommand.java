package io.github.comovamos.scorecard.cli.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the script that completes commands and options in bash and zsh. */
@Command(name = "completion")
public final class CompletionCommand extends ProgramCommand {

    @Override
    public void run() {
        CommandSpec program = spec().root();
        options().printer().write(AutoComplete.bash(program.name(), program.commandLine()));
    }
}
