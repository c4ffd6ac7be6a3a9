package io.github.comovamos.scorecard.api.resource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.comovamos.scorecard.core.text.Resources;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;

/** The contract of the API, and a page on which to read it. */
@Path("/")
public final class ContractResource {

    private static final String CONTRACT = "/io/github/comovamos/scorecard/api/openapi.yaml";
    private static final String PAGE = "/io/github/comovamos/scorecard/api/docs/";
    private static final String LIBRARY = "/META-INF/resources/webjars/swagger-ui/5.30.0/";
    private static final Map<String, String> FILES = Map.of(
            "index.html", "text/html;charset=utf-8",
            "start.js", "text/javascript;charset=utf-8",
            "swagger-ui.css", "text/css;charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
            "favicon-32x32.png", "image/png");

    /** The contract as it was written. */
    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public byte[] yaml() {
        return resource(CONTRACT);
    }

    /** The contract as JSON. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] json() throws IOException {
        return new ObjectMapper().writeValueAsBytes(new ObjectMapper(new YAMLFactory()).readTree(resource(CONTRACT)));
    }

    /** The page. */
    @GET
    @Path("docs")
    public Response page() {
        return file("index.html");
    }

    /** What the page is made of. */
    @GET
    @Path("docs/{file}")
    public Response file(@PathParam("file") String name) {
        String type = FILES.get(name);
        if (type == null) {
            throw new NotFoundException();
        }
        boolean own = ContractResource.class.getResource(PAGE + name) != null;
        return Response.ok(resource((own ? PAGE : LIBRARY) + name), type)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .build();
    }

    private static byte[] resource(String name) {
        return Resources.bytes(ContractResource.class, name);
    }
}
