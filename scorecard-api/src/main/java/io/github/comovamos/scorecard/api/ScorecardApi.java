package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.api.answer.AcceptedEncodingFilter;
import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.CompressedTagFilter;
import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.context.RequestIdFilter;
import io.github.comovamos.scorecard.api.error.BodyMappers;
import io.github.comovamos.scorecard.api.error.HttpFaultMapper;
import io.github.comovamos.scorecard.api.error.RefusalMapper;
import io.github.comovamos.scorecard.api.error.UnexpectedFaultMapper;
import io.github.comovamos.scorecard.api.error.ViolationMapper;
import io.github.comovamos.scorecard.api.request.BodyFilter;
import io.github.comovamos.scorecard.api.request.JsonBodies;
import io.github.comovamos.scorecard.api.request.KnownParametersFilter;
import io.github.comovamos.scorecard.api.request.NamedStepsFilter;
import io.github.comovamos.scorecard.api.request.Utf8JsonInterceptor;
import io.github.comovamos.scorecard.api.resource.AgendasResource;
import io.github.comovamos.scorecard.api.resource.ContractResource;
import io.github.comovamos.scorecard.api.resource.EvaluationResource;
import io.github.comovamos.scorecard.api.resource.EvaluationsResource;
import io.github.comovamos.scorecard.api.resource.HealthResource;
import io.github.comovamos.scorecard.api.resource.RatingResource;
import io.github.comovamos.scorecard.api.resource.RatingsResource;
import io.github.comovamos.scorecard.api.resource.ScoreboardResource;
import io.github.comovamos.scorecard.api.resource.evidence.CasesResource;
import io.github.comovamos.scorecard.api.resource.evidence.DatasetResource;
import io.github.comovamos.scorecard.api.resource.evidence.DatasetsResource;
import io.github.comovamos.scorecard.api.resource.evidence.FiguresResource;
import io.github.comovamos.scorecard.api.resource.evidence.IndicatorsResource;
import io.github.comovamos.scorecard.api.resource.evidence.PopulationsResource;
import io.github.comovamos.scorecard.api.resource.instrument.ComputeResource;
import io.github.comovamos.scorecard.api.resource.instrument.InstrumentResource;
import io.github.comovamos.scorecard.api.security.LocalWritesFilter;
import io.github.comovamos.scorecard.api.security.ReadSharingFilter;
import io.github.comovamos.scorecard.api.transport.UnreadableAddressFilter;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.service.Services;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.glassfish.jersey.server.validation.ValidationFeature;

/** The table of contents: every resource, filter and mapper, registered by hand. */
final class ScorecardApi extends ResourceConfig {

    private static final int BUFFER = 65_536;

    /** Request filters run from the least number to the greatest, response filters the other way round. */
    private static final int OUTERMOST = 100;

    private static final int COMPRESSED_TAG = 2500;
    private static final int ANSWER = 4000;

    ScorecardApi(Services services, Writes writes, EventLog log) {
        resources(services);
        evidence(services);
        instruments(services);
        register(new RequestIdFilter(), OUTERMOST);
        register(new UnreadableAddressFilter(), OUTERMOST + 1);
        register(new AcceptedEncodingFilter(), OUTERMOST + 1);
        register(new LocalWritesFilter(writes == Writes.LOCAL), OUTERMOST + 1);
        register(new NamedStepsFilter());
        register(BodyFilter.class);
        register(KnownParametersFilter.class);
        register(new ReadSharingFilter());
        register(new AnswerFilter(), ANSWER);
        EncodingFilter.enableFor(this, GZipEncoder.class);
        register(new CompressedTagFilter(), COMPRESSED_TAG);
        bodies();
        faults(log);
        property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, BUFFER);
        property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    }

    private void resources(Services services) {
        register(new AgendasResource(services.agendas()));
        register(new EvaluationsResource(services.agendas()));
        register(new EvaluationResource(services.agendas()));
        register(new ScoreboardResource(services.scoreboards()));
        register(new RatingsResource(services.ratings(), services.imports()));
        register(new RatingResource(services.ratings()));
        register(new HealthResource(services.agendas()));
        register(new ContractResource());
    }

    private void evidence(Services services) {
        register(new IndicatorsResource(services.indicators()));
        register(new DatasetsResource(services.evidence(), services.evidenceImports()));
        register(new DatasetResource(services.evidence()));
        register(new FiguresResource(services.evidence()));
        register(new CasesResource(services.evidence()));
        register(new PopulationsResource(services.evidence()));
    }

    private void instruments(Services services) {
        Instruments.all()
                .forEach(instrument -> registerResources(InstrumentResource.of(instrument, services.instruments())));
        register(new ComputeResource(services.computing()));
    }

    private void bodies() {
        register(JacksonFeature.withoutExceptionMappers());
        register(new Utf8JsonInterceptor());
        register(new JsonBodies());
        register(ValidationFeature.class);
    }

    private void faults(EventLog log) {
        register(RefusalMapper.class);
        register(ViolationMapper.class);
        register(BodyMappers.Broken.class);
        register(BodyMappers.Mismatched.class);
        register(BodyMappers.Endless.class);
        register(HttpFaultMapper.class);
        register(UnexpectedFaultMapper.class);
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(log).to(EventLog.class);
            }
        });
    }
}
