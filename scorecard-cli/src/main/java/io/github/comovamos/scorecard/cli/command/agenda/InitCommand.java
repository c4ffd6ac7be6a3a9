package io.github.comovamos.scorecard.cli.command.agenda;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a store and loads an agenda, never ratings. */
@Command(name = "init")
public final class InitCommand extends ProgramCommand {

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Override
    public void run() {
        String agenda = options().agendaText().orElse(AgendaService.FIRST_AGENDA.code());
        String document = isFile(agenda) ? InputFile.of(agenda).text() : AgendaService.builtIn(AgendaId.parse(agenda));
        // A faulty file is refused before there is a store, so that none is left behind.
        AgendaService.check(document, options().language());
        askCreated(options().store(), (services, printer) -> {
            printer.print(
                    services.agendas().init(document, author.author(options(), "init"), printer.language()),
                    AgendaTables.AGENDAS);
            printer.say(Message.of(
                    "El almacén %s está listo. Siga con: scorecard ratings template, scorecard rate, scorecard"
                            + " scoreboard",
                    "The store %s is ready. Go on with: scorecard ratings template, scorecard rate, scorecard"
                            + " scoreboard",
                    options().store()));
        });
    }

    private static boolean isFile(String agenda) {
        return agenda.contains(".") || agenda.contains("/") || agenda.contains("\\") || Files.exists(Path.of(agenda));
    }
}
