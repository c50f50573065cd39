package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A new version of Clerk's file shows here what is to be done. */
class OperationsTest extends ServerTest {

    @Test
    void everyOperationOfClerksIsThere() {
        assumeThat(OpenApi.BACKEND).isPresent();
        List<String> operations = OpenApi.BACKEND.orElseThrow().operations();
        assertThat(operations).hasSizeGreaterThan(200);
        assertThat(operations.stream().filter(operation -> status(operation) == 501).toList()).isEmpty();
    }

    private int status(String operation) {
        String method = operation.split(" ")[0];
        String path = "/v1" + operation.split(" ")[1].replaceAll("\\{[^}]+}", "none");
        return api.send(api.request(path).method(method, BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))).status();
    }
}
