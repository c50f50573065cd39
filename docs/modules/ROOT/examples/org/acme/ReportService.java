package org.acme;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.smallrye.mutiny.Uni;

// tag::auth[]
@ApplicationScoped
public class ReportService {

    private final ClerkAuth auth;

    ReportService(ClerkAuth auth) {
        this.auth = auth;
    }

    String owner() {
        return auth.orgId() != null ? auth.orgId() : auth.userId();
    }

    boolean mayPublish() {
        return auth.has(check().permission("org:reports:publish").plan("org:pro"));
    }

    void delete(String id) {
        auth.require(check().permission("org:reports:delete").reverification(Reverification.STRICT));
        // …
    }
    // end::auth[]

    // tag::template[]
    Uni<String> tokenForTheDatabase() {
        return auth.token("hasura");
    }
    // end::template[]
    // tag::auth[]
}
// end::auth[]
