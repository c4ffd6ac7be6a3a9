package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Answers what the server below the application would answer badly: a request that offers an upgrade to HTTP/2 is served as
 * it is instead of waiting for a body that came already, and an address that cannot be decoded is a problem instead of an
 * error page.
 */
public final class TransportGuard implements AddOn {

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern UP = Pattern.compile("(^|/)\\.\\.?(/|$)");

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder builder) {
        builder.add(builder.indexOfType(HttpServerFilter.class), new Guard());
    }

    private static final class Guard extends BaseFilter {

        @Override
        public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) throws IOException {
            if (event.type() == HttpEvents.IncomingHttpUpgradeEvent.TYPE) {
                ((HttpEvents.IncomingHttpUpgradeEvent) event).getHttpHeader().setIgnoreContentModifiers(false);
                return context.getStopAction();
            }
            return super.handleEvent(context, event);
        }

        @Override
        public NextAction handleRead(FilterChainContext context) throws IOException {
            if (context.getMessage() instanceof HttpContent content
                    && content.getHttpHeader() instanceof HttpRequestPacket request
                    && isBroken(request)) {
                context.write(problem(request));
                return context.getStopAction();
            }
            return context.getInvokeAction();
        }
    }

    private static boolean isBroken(HttpRequestPacket request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return BAD_ESCAPE.matcher(path).find()
                || (query != null && BAD_ESCAPE.matcher(query).find())
                || plain.contains("\\")
                || plain.contains("%5c")
                || plain.contains("%2f")
                || UP.matcher(plain).find();
    }

    private static HttpContent problem(HttpRequestPacket request) {
        Message detail = Message.of(
                "la dirección %s no se puede leer: se admite UTF-8 con %%XX, sin «..», «\\» ni «/» escondidas",
                "the address %s cannot be read: allowed is UTF-8 with %%XX, without \"..\", \"\\\" or hidden \"/\"",
                Message.quote(request.getRequestURI()));
        byte[] body =
                Problems.body(ProblemType.MALFORMED, detail, Languages.of(request.getHeader("Accept-Language")), null);
        HttpResponsePacket response = request.getResponse();
        response.setStatus(ProblemType.MALFORMED.status());
        response.setContentType(Problems.MEDIA_TYPE.toString());
        response.setContentLength(body.length);
        response.setHeader(Header.CacheControl, "no-store");
        request.getProcessingState().setError(true);
        return HttpContent.builder(response)
                .content(Buffers.wrap(null, body))
                .last(true)
                .build();
    }
}
