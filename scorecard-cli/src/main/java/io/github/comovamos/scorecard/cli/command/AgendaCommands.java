package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.AgendaView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is done with agendas. */
public final class AgendaCommands {

    private AgendaCommands() {}

    /** Lists the agendas of the store and those that ship. */
    @Command(name = "list")
    public record ListAgendas(GlobalOptions options) implements Runnable {
        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<AgendaRow> rows = services.agendas().list(options.language());
                printer.print(AgendaRow.class, rows, () -> AgendaTables.agendas(printer, rows));
            }
        }
    }

    /** Shows an agenda: for reading, or as the document that {@code import} takes. */
    @Command(name = "show")
    public static final class Show implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "ID")
        private @Nullable String id;

        /** The command with the options that all share. */
        public Show(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            Optional<AgendaId> wanted =
                    Optional.ofNullable(id).map(AgendaId::parse).or(options::agenda);
            try (Services services = options.open()) {
                if (printer.format() == Format.JSON) {
                    printer.write(services.agendas().document(wanted).json() + "\n");
                } else {
                    AgendaView view = services.agendas().show(wanted, options.language());
                    printer.print(view, ActionRow.class, view.actions(), () -> AgendaTables.agenda(printer, view));
                }
            }
        }
    }

    /** Looks at an agenda file without storing it. */
    @Command(name = "check")
    public static final class Check implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
        private String file = "";

        /** The command with the options that all share. */
        public Check(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            AgendaRow row = AgendaService.check(InputFile.of(file).text(), options.language());
            printer.print(row, AgendaRow.class, List.of(row), () -> AgendaTables.agendas(printer, List.of(row)));
        }
    }

    /** Stores an agenda file as a new agenda or as the next version of one. */
    @Command(name = "import")
    public static final class Import implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
        private String file = "";

        @Mixin
        private final AuthorOptions author = new AuthorOptions();

        /** The command with the options that all share. */
        public Import(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            String document = InputFile.of(file).text();
            try (Services services = options.open()) {
                AgendaRow row = services.agendas()
                        .load(
                                document,
                                author.author(options.user(), Optional.of("agenda import")),
                                options.language());
                printer.print(row, AgendaRow.class, List.of(row), () -> AgendaTables.agendas(printer, List.of(row)));
            }
        }
    }
}
