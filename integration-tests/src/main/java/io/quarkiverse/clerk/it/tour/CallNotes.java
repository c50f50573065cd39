package io.quarkiverse.clerk.it.tour;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.arc.Arc;

/**
 * Notes which calls the client really makes. Comes after the client has put the application's key into the headers: an
 * application has the key of one machine at most, in its configuration, and a tour has that of the machine it has just made.
 */
@Provider
@Singleton
@Priority(Priorities.USER + 1)
class CallNotes implements ClientRequestFilter {

    private final Steps steps;

    CallNotes(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void filter(ClientRequestContext call) {
        if (Arc.container().requestContext().isActive()) {
            steps.calling(call.getMethod() + " " + call.getUri().getRawPath());
            steps.machineKey().ifPresent(key -> call.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + key));
        }
    }
}
