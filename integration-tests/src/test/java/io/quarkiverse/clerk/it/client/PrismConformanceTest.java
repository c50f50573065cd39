package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * Calls every operation of the clients at a Prism mock server, which holds each request against Clerk's own description of
 * the API and answers with examples made from it.
 */
@OnlyWithPrism
@QuarkusTest
@TestProfile(PrismProfile.class)
@QuarkusTestResource(value = PrismGateway.Resource.class, restrictToAnnotatedClass = true)
class PrismConformanceTest {

    private static final List<String> CLIENTS = List.of("io.quarkiverse.clerk.ClerkClient",
            "io.quarkiverse.clerk.MutinyClerkClient");

    PrismGateway gateway;

    private final List<String> failures = new ArrayList<>();
    private final TreeSet<String> breaches = new TreeSet<>();
    private int passed;

    @Test
    void prismRefusesWhatTheApiDoesNotAllow() throws Exception {
        var exchange = gateway.exchange("GET", "/v1/users?limit=0");
        assertThat(exchange.status()).isEqualTo(422);
        assertThat(exchange.requestViolations()).anyMatch(violation -> violation.contains("limit"));
    }

    @Test
    void everyRequestIsValidAndEveryAnswerIsRead() {
        var operations = CLIENTS.stream().flatMap(client -> Operation.of(client).stream()).toList();
        for (var operation : operations) {
            for (var round : Round.values()) {
                if (round.tellsSomethingNewOf(operation)) {
                    call(operation, round);
                }
            }
        }
        breaches.forEach(breach -> System.out.println("Prism's own answer breaks the schema: " + breach));
        failures.forEach(System.out::println);
        System.out.printf("%d passed, %d failed%n", passed, failures.size());
        assertThat(passed).isPositive();
        assertThat(failures).isEmpty();
    }

    private void call(Operation operation, Round round) {
        gateway.next(round.answer());
        var outcome = operation.call(round);
        var problems = outcome.problems(gateway.last());
        if (!gateway.last().responseViolations().isEmpty()) {
            breaches.add(
                    "%s %s: %s".formatted(operation.name(), round, String.join(", ", gateway.last().responseViolations())));
        }
        if (problems.isEmpty()) {
            passed++;
        } else {
            failures.add(
                    "FAILED %s %s %s: %s".formatted(operation.client(), operation.name(), round, String.join("; ", problems)));
        }
    }
}
