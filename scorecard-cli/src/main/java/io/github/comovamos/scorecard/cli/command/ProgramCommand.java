package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.Services;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What every command has beside its own options: those that all share, a printer, and the services over the store. A
 * command is then its options and one expression that asks and prints.
 */
public abstract class ProgramCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What the program knows of this command. */
    protected final CommandSpec spec() {
        return spec;
    }

    /** The options that all commands share. */
    protected final GlobalOptions options() {
        return GlobalOptions.of(spec);
    }

    /** Asks the services over the store, which must exist, and prints what they answer. */
    protected final void ask(BiConsumer<Services, Printer> asking) {
        ask(Format.TABLE, asking);
    }

    /** As {@link #ask(BiConsumer)}; the format is the command's own where none is asked for. */
    protected final void ask(Format otherwise, BiConsumer<Services, Printer> asking) {
        try (Services services = options().open()) {
            asking.accept(services, options().printer(otherwise));
        }
    }

    /** Asks the services over a store, which is made if it does not exist, and prints what they answer. */
    protected final void askCreated(String store, BiConsumer<Services, Printer> asking) {
        try (Services services = options().create(store)) {
            asking.accept(services, options().printer());
        }
    }
}
