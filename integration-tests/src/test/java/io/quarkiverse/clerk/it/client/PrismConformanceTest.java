package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
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

    private static final List<Class<?>> CLIENTS = List.of(ClerkClient.class, MutinyClerkClient.class);

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
        for (var client : CLIENTS) {
            var sent = Operation.of(client).stream().filter(this::call).count();
            System.out.printf("%s: %d methods called%n", client.getSimpleName(), sent);
            if (sent != methods(client)) {
                failures.add("FAILED %s: it has %d methods".formatted(client.getSimpleName(), methods(client)));
            }
        }
        breaches.forEach(breach -> System.out.println("Prism's own answer breaks the schema: " + breach));
        failures.forEach(System.out::println);
        System.out.printf("%d passed, %d failed%n", passed, failures.size());
        assertThat(failures).isEmpty();
    }

    /** Counts by their verbs all methods behind a client, so that it shows if a client's operation is not found. */
    private static long methods(Class<?> client) {
        return Arrays.stream(client.getMethods()).flatMap(group -> Arrays.stream(group.getReturnType().getMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)))
                .count();
    }

    /** {@return whether something was sent in every round} */
    private boolean call(Operation operation) {
        boolean sent = true;
        for (var round : Round.values()) {
            if (round.tellsSomethingNewOf(operation)) {
                gateway.next(round.answer());
                var outcome = operation.call(round);
                note(operation, round, outcome.problems(gateway.last()));
                sent &= gateway.last() != Exchange.NONE;
            }
        }
        return sent;
    }

    private void note(Operation operation, Round round, List<String> problems) {
        if (!gateway.last().keepsTypes()) {
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
