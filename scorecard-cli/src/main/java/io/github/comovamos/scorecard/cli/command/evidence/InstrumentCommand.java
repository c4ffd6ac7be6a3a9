package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.AreaOptions;
import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.exchange.answer.Names;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command of an instrument: its options, what its help says, and its table all come from what the instrument says
 * of itself.
 */
public final class InstrumentCommand<R extends Record> implements Runnable {

    private static final Message OF_CSV = new Message("Como CSV", "As CSV");
    private static final String INDENT = "  ";

    private final Instrument<R> instrument;
    private final CommandSpec spec;
    private final AreaOptions area = new AreaOptions();
    private final EvidenceOptions evidence = new EvidenceOptions();

    private InstrumentCommand(Instrument<R> instrument, Language language) {
        this.instrument = instrument;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(instrument.name());
        addOptions(language);
        addHelp(language);
    }

    /** The command of an instrument, with its help in a language. */
    public static <R extends Record> CommandSpec of(Instrument<R> instrument, Language language) {
        return new InstrumentCommand<>(instrument, language).spec;
    }

    private void addOptions(Language language) {
        Question question = instrument.question();
        if (!question.alternatives().isEmpty()) {
            ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("1");
            question.alternatives().forEach(argument -> group.addArg(option(argument, language)));
            spec.addArgGroup(group.build());
        }
        question.arguments().stream()
                .filter(argument -> !question.alternatives().contains(argument))
                .forEach(argument -> spec.addOption(option(argument, language)));
        instrument
                .parts()
                .forEach(part -> spec.addOption(OptionSpec.builder("--" + part.name())
                        .arity("0")
                        .type(boolean.class)
                        .description(sentence(part.meaning().in(language)))
                        .build()));
        Object scope = question.asksForCountingMethod() ? evidence : area;
        spec.addMixin("scope", CommandSpec.forAnnotatedObject(scope));
    }

    private static OptionSpec option(Argument<?> argument, Language language) {
        String usual = argument.usual()
                .map(text -> language.of(Message.of("; si se omite, %s", "; left out, %s", text)))
                .orElse("");
        return OptionSpec.builder("--" + argument.name())
                .arity("1")
                .type(String.class)
                .required(argument.required())
                .paramLabel(argument.kind().label().in(language))
                .description(sentence(argument.meaning().in(language) + usual))
                .build();
    }

    private void addHelp(Language language) {
        Profile profile = instrument.profile();
        String columns = Names.header(instrument.type());
        String asCsv = language.of(OF_CSV) + ": " + columns + ".";
        spec.usageMessage()
                .header(profile.summary().in(language))
                .description(profile.description()
                        .map(text -> text.in(language) + " " + asCsv)
                        .orElse(asCsv))
                .footer(profile.examples().stream()
                        .map(example -> INDENT + "scorecard " + instrument.name() + " " + example.in(language))
                        .toArray(String[]::new));
    }

    /** A phrase as the help writes it. */
    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
    }

    @Override
    public void run() {
        ParseResult given = spec.commandLine().getParseResult();
        Map<String, String> texts = new LinkedHashMap<>();
        instrument
                .question()
                .arguments()
                .forEach(argument -> Optional.ofNullable(given.matchedOption("--" + argument.name()))
                        .ifPresent(option -> texts.put(argument.name(), option.getValue())));
        GlobalOptions options = GlobalOptions.of(spec);
        EvidenceScope scope =
                instrument.question().asksForCountingMethod() ? evidence.scope(options) : area.scope(options, null);
        Arguments arguments = instrument.arguments(texts);
        Printer printer = options.printer();
        try (Services services = options.open()) {
            InstrumentView<R> view = services.instruments().read(instrument, scope, arguments, printer.language());
            instrument.parts().stream()
                    .filter(part -> given.hasMatchedOption("--" + part.name()))
                    .findFirst()
                    .ifPresentOrElse(part -> print(printer, view, part), () -> print(printer, view));
        }
    }

    private void print(Printer printer, InstrumentView<R> view) {
        printer.print(
                new Answer<>(view.whole(), instrument.type(), view.rows()),
                () -> InstrumentDrawing.of(printer, view).rows());
    }

    private static <P extends Record> void print(Printer printer, InstrumentView<?> view, Part<P> part) {
        printer.print(
                part.type(),
                view.part(part),
                () -> InstrumentDrawing.of(printer, view).part(part));
    }
}
