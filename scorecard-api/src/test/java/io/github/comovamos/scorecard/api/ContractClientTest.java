package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client that holds answers against the contract notices what is wrong with them. */
class ContractClientTest {

    @Test
    void whatTheContractDoesNotKnowIsRefusedWithProblem(@TempDir Path folder) {
        try (TestServer server = TestServer.start(folder)) {
            HttpResponse<byte[]> answer = server.client().get("/nowhere", "Accept-Language", "en");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(ContractClient.text(answer)).contains("there is no");
            assertThat(ContractClient.header(answer, "Content-Language")).isEqualTo("en");
        }
    }

    @Test
    void faultsOfJsonAreFound() {
        Contract.Part problem = Contract.INSTANCE.at("/components/schemas/Problem");
        assertThat(Contract.INSTANCE.faults(problem, "{\"type\":\"urn:scorecard:problem:other\",\"surplus\":1}"))
                .as("a type that is no type, a field too many, and three that are missing")
                .hasSize(5);
    }

    @Test
    void partThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Contract.INSTANCE.at("/components/schemas/Nothing"))
                .hasMessageContaining("/components/schemas/Nothing");
    }
}
