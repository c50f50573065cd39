package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.conformance.Conformance;
import io.quarkiverse.clerk.client.conformance.OpenApiFile;

/** Compares the client with the OpenAPI file of Clerk's Backend API that {@code -Dclerk.openapi} names. */
class ApiConformanceTest {

    @Test
    void theClientIsWhatTheFileSays() {
        var file = System.getProperty("clerk.openapi", "");
        if (file.isEmpty()) {
            System.out.println("**** SKIPPED: the client is not compared with Clerk's API; give -Dclerk.openapi=FILE ****");
        }
        assumeFalse(file.isEmpty(), "no -Dclerk.openapi=FILE");

        var report = Conformance.compare(OpenApiFile.read(Path.of(file)), ClerkClient.class);

        report.lines().forEach(System.out::println);
        System.out.println(report.summary());
        assertThat(report.lines()).as(report.summary()).isEmpty();
    }
}
