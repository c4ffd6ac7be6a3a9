package io.github.comovamos.scorecard.cli.command.agenda;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.AgendaView;
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
    public static final class ListAgendas extends ProgramCommand {
        @Override
        public void run() {
            ask((services, printer) ->
                    printer.print(services.agendas().list(printer.language()), AgendaTables.AGENDAS));
        }
    }

    /** Shows an agenda: for reading, or as the document that {@code import} takes. */
    @Command(name = "show")
    public static final class Show extends ProgramCommand {

        @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "ID")
        private @Nullable String id;

        @Override
        public void run() {
            Optional<AgendaId> agenda =
                    Optional.ofNullable(id).map(AgendaId::parse).or(options()::agenda);
            ask((services, printer) -> {
                if (printer.format() == Format.JSON) {
                    printer.write(services.agendas().document(agenda).json() + "\n");
                } else {
                    AgendaView view = services.agendas().show(agenda, printer.language());
                    printer.print(view, ActionRow.class, view.actions(), () -> AgendaTables.agenda(printer, view));
                }
            });
        }
    }

    /** Looks at an agenda file without storing it. */
    @Command(name = "check")
    public static final class Check extends ProgramCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
        private String file = "";

        @Override
        public void run() {
            AgendaRow row =
                    AgendaService.check(InputFile.of(file).text(), options().language());
            options().printer().print(row, AgendaTables.CHECKED);
        }
    }

    /** Stores an agenda file as a new agenda or as the next version of one. */
    @Command(name = "import")
    public static final class Import extends ProgramCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
        private String file = "";

        @Mixin
        private final AuthorOptions author = new AuthorOptions();

        @Override
        public void run() {
            String document = InputFile.of(file).text();
            ask((services, printer) -> printer.print(
                    services.agendas().load(document, author.author(options(), "agenda import"), printer.language()),
                    AgendaTables.AGENDAS));
        }
    }
}
