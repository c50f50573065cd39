package io.quarkiverse.clerk.test.security;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The beans of {@link AnnotationsScenarios}, behind a resource without annotations. */
final class AnnotatedBeans {

    private AnnotatedBeans() {
    }

    @Path("/bean")
    public static class Beans {

        private final Vault vault;

        Beans(Vault vault) {
            this.vault = vault;
        }

        @GET
        @Path("roles")
        public String roles() {
            return vault.roles();
        }

        @GET
        @Path("class")
        public String asTheClass() {
            return vault.asTheClass();
        }

        @GET
        @Path("deny")
        public String deny() {
            return vault.deny();
        }

        @GET
        @Path("uni")
        public Uni<String> uni() {
            return vault.uni();
        }

        @GET
        @Path("multi")
        public Multi<String> multi() {
            return vault.multi();
        }

        @GET
        @Path("stage")
        public CompletionStage<String> stage() {
            return vault.stage();
        }
    }

    @ApplicationScoped
    @Authenticated
    public static class Vault {

        public String asTheClass() {
            return "";
        }

        @RolesAllowed("admin")
        public String roles() {
            return "";
        }

        @DenyAll
        public String deny() {
            return "";
        }

        @RolesAllowed("admin")
        public Uni<String> uni() {
            return Uni.createFrom().item("");
        }

        @RolesAllowed("admin")
        public Multi<String> multi() {
            return Multi.createFrom().item("");
        }

        @RolesAllowed("admin")
        public CompletionStage<String> stage() {
            return CompletableFuture.completedStage("");
        }
    }
}
