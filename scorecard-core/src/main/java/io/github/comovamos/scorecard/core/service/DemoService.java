package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Fills a store with what was published, so that there is something to look at. */
public final class DemoService {

    private static final String MADE_BY = "made-by";
    private static final String DEMO = "demo";
    private static final Editor AUTHOR =
            new Editor("demo", Optional.of("Evaluación Bimestral, 19 June 2013, in Conger 2014, Table 2"));

    private final Store store;
    private final AgendaService agendas;
    private final RatingImportService ratings;
    private final EvidenceImportService evidence;

    DemoService(Store store, AgendaService agendas, RatingImportService ratings, EvidenceImportService evidence) {
        this.store = store;
        this.agendas = agendas;
        this.ratings = ratings;
        this.evidence = evidence;
    }

    /** The evaluation that the demo holds. */
    public static Scope evaluation() {
        return Scope.of(BuiltInAgendas.ACV_NL_2012, EvaluationNumber.of(3));
    }

    /**
     * Fills an empty store; in one that the demo made, nothing changes: what was rated since stays.
     *
     * @throws ScorecardException CONFLICT for a store that holds an agenda and was not made by the demo
     */
    public void prepare() {
        boolean filled = store.write(this::claim);
        if (!filled) {
            agendas.init(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), AUTHOR, Language.ES);
            try (InputStream published = DemoData.thirdEvaluation()) {
                ratings.importRatings(
                        evaluation(),
                        published,
                        new RatingImportService.Options(false, false, row -> {}, Language.ES),
                        AUTHOR);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        add("mesa-juarez-2013", "Mesa de Seguridad de Ciudad Juárez, 2013, in Conger 2014, Table 1", DemoData::mesa);
        add("police-vetting-2014", "Multimedios, 3 December 2014", DemoData::vetting);
        add("pulse-2013", "Pulso Metropolitano, 2012–2013, in Conger 2014", DemoData::pulse);
    }

    /** Adds published figures; those that are there already stay as they are. */
    private void add(String dataset, String source, Supplier<InputStream> figures) {
        try (InputStream file = figures.get()) {
            evidence.importEvidence(
                    EvidenceImportRequest.parse(Texts.at(Place.Argument::new)
                            .and("dataset", dataset)
                            .and("source", source)),
                    file,
                    new EvidenceImportService.Options(false, false, true, Language.ES),
                    Editor.of(DEMO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks an empty store as the demo's; says whether it holds ratings already. */
    private boolean claim(Session session) {
        Optional<String> maker = session.properties().find(MADE_BY);
        boolean empty = session.agendas().ids().isEmpty();
        if (!empty && !maker.equals(Optional.of(DEMO))) {
            throw ScorecardException.conflict(
                    "este almacén no lo hizo la demostración: no se toca. Use --store para nombrar otro",
                    "this store was not made by the demo: it is left alone. Use --store to name another one");
        }
        if (maker.isEmpty()) {
            session.properties().add(MADE_BY, DEMO);
        }
        return !session.ratings().rated(BuiltInAgendas.ACV_NL_2012).isEmpty();
    }
}
