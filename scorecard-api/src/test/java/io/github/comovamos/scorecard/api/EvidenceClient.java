package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Brings evidence in over HTTP and reads it back. */
record EvidenceClient(ContractClient client) {

    static final String DATASETS = "/v1/datasets";
    static final String CSV = "text/csv";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The address of an import, with what is told of the file beside its name and source. */
    static String importing(String dataset, String... more) {
        String all = more.length == 0 ? "" : "&" + String.join("&", more);
        return DATASETS + "?dataset=" + dataset + "&source=" + encoded("https://example.org/" + dataset) + all;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Imports a CSV file; sentences are in English. */
    HttpResponse<byte[]> importCsv(String csv, String dataset, String... more) {
        return client.post(importing(dataset, more), csv, "Content-Type", CSV, "Accept-Language", "en");
    }

    /** Imports a CSV file that must become a dataset, with whatever indicators it has. */
    void store(String csv, String dataset, String... more) {
        String[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = "create-indicators";
        HttpResponse<byte[]> answer = importCsv(csv, dataset, all);
        if (answer.statusCode() != 201) {
            throw new AssertionError(dataset + " was not stored: " + ContractClient.text(answer));
        }
    }

    /** Reads JSON, in English. */
    JsonNode json(String path) {
        return json(client.get(path, "Accept-Language", "en"));
    }

    /** The JSON of an answer. */
    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads CSV, line by line. */
    List<String> csv(String path) {
        return lines(client.get(path, "Accept", CSV, "Accept-Language", "en"));
    }

    /** The lines of an answer. */
    static List<String> lines(HttpResponse<byte[]> answer) {
        return ContractClient.text(answer).lines().toList();
    }
}
