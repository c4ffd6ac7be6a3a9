package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program with the options that every command takes, before or after its name. */
@Command(name = "scorecard")
public final class GlobalOptions {

    private static final String STORE_VARIABLE = "SCORECARD_STORE";
    private static final String DEFAULT_STORE = "jdbc:sqlite:scorecard.db";

    private final Terminal terminal;
    private final StoreOpener opener;
    private final Map<String, String> environment;
    private final String user;

    @Option(names = "--store", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String store;

    @Option(names = "--agenda", paramLabel = "ID", scope = ScopeType.INHERIT)
    private @Nullable String agenda;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            completionCandidates = Candidates.Formats.class,
            scope = ScopeType.INHERIT)
    private @Nullable Format format;

    @Option(
            names = "--lang",
            paramLabel = "es|en",
            completionCandidates = Candidates.Languages.class,
            scope = ScopeType.INHERIT)
    private Language language = Language.ES;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    /**
     * Options not yet read.
     *
     * @param terminal where results go
     * @param opener opens stores
     * @param environment the environment variables
     * @param user who runs the program
     */
    public GlobalOptions(Terminal terminal, StoreOpener opener, Map<String, String> environment, String user) {
        this.terminal = terminal;
        this.opener = opener;
        this.environment = environment;
        this.user = user;
    }

    /** The options of the program that a command belongs to. */
    public static GlobalOptions of(CommandSpec command) {
        return (GlobalOptions) command.root().userObject();
    }

    /** The language of everything that is said. */
    public Language language() {
        return language;
    }

    /** The terminal. */
    public Terminal terminal() {
        return terminal;
    }

    /** Who runs the program. */
    public String user() {
        return user;
    }

    /** The agenda as it was given: an id or, to {@code init}, a file. */
    public Optional<String> agendaText() {
        return Optional.ofNullable(agenda);
    }

    /** The agenda by its id. */
    public Optional<AgendaId> agenda() {
        return agendaText().map(AgendaId::parse);
    }

    /** An evaluation of the agenda. */
    public Scope scope(Optional<EvaluationNumber> evaluation) {
        return new Scope(agenda(), evaluation);
    }

    /** The URL of the store that the option names, if it does. */
    public Optional<String> storeOption() {
        return Optional.ofNullable(store);
    }

    /** What a variable of the environment says, if it says anything. */
    public Optional<String> environment(String variable) {
        return Optional.of(environment.getOrDefault(variable, "")).filter(text -> !text.isBlank());
    }

    /** The URL of the store: by option, by environment, or the usual one. */
    public String store() {
        return storeOption().or(() -> environment(STORE_VARIABLE)).orElse(DEFAULT_STORE);
    }

    /** The services over the store, which must exist. */
    public Services open() {
        return opener.open(store());
    }

    /** The services over a store, which is made if it does not exist. */
    public Services create(String url) {
        return opener.create(url);
    }

    /** Writes results as was asked. */
    public Printer printer() {
        return printer(Format.TABLE);
    }

    /** Writes results as was asked, or in a format of the command's own where nothing was. */
    public Printer printer(Format otherwise) {
        return new Printer(terminal, format == null ? otherwise : format, language);
    }
}
