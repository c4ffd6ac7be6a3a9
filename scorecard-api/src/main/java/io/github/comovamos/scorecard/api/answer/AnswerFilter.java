package io.github.comovamos.scorecard.api.answer;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.context.RequestHeaders;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Turns an {@link Answer} into the bytes that were asked for, gives every answer to a read its strong ETag, and answers
 * 304 where the client has it already.
 */
public final class AnswerFilter implements ContainerResponseFilter {

    /** The media type of tables, next to JSON. */
    public static final String CSV = "text/csv";

    /** The media type of workbooks, in which tables may arrive. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV_UTF_8 = CSV + ";charset=utf-8";
    private static final String JSON = MediaType.APPLICATION_JSON;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        if (response.getEntity() instanceof Answer<?> answer) {
            boolean csv =
                    response.getMediaType() != null && response.getMediaType().isCompatible(MediaType.valueOf(CSV));
            byte[] bytes = EntityTags.utf8(csv ? answer.csv() : answer.json());
            response.setEntity(bytes, new Annotation[0], MediaType.valueOf(csv ? CSV_UTF_8 : JSON));
            headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of(language.code()));
        }
        boolean read = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (read && response.getStatus() == Response.Status.OK.getStatusCode()) {
            tag(request, response, language);
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, Language language) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.ETAG) && response.getEntity() instanceof byte[] bytes) {
            headers.putSingle(HttpHeaders.ETAG, '"' + EntityTags.of(bytes) + '"');
        }
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-cache"));
        String known = request.getHeaderString(RequestHeaders.IF_NONE_MATCH);
        String own = response.getHeaderString(HttpHeaders.ETAG);
        if (known == null || own == null) {
            return;
        }
        try {
            List<String> tags = EntityTags.parse(known, true);
            if (tags.contains(EntityTags.ANY) || tags.contains(own.substring(1, own.length() - 1))) {
                response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
                response.setEntity(null);
                notModified(headers, known, own);
            }
        } catch (ScorecardException refused) {
            refuse(response, known, refused, language);
        }
    }

    /** What the whole answer would have said, had the client not had it. */
    private static void notModified(MultivaluedMap<String, Object> headers, String known, String own) {
        String compressed = EntityTags.compressed(own);
        headers.putSingle(HttpHeaders.ETAG, known.contains(compressed) ? compressed : own);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static void refuse(
            ContainerResponseContext response, String header, ScorecardException refused, Language language) {
        Response problem = Problems.of(
                        ProblemType.INVALID,
                        refused.sentence(),
                        List.of(Problems.parameter(HttpHeaders.IF_NONE_MATCH, header, language.of(refused.sentence()))),
                        language)
                .build();
        response.setStatus(problem.getStatus());
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.setEntity(problem.getEntity(), new Annotation[0], Problems.MEDIA_TYPE);
    }
}
