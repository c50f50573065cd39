package io.quarkiverse.clerk.test.security;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The endpoints of {@link AnnotationsScenarios}. */
final class AnnotatedEndpoints {

    private AnnotatedEndpoints() {
    }

    @Path("/method")
    public static class Methods {

        @GET
        @Path("authenticated")
        @Authenticated
        public String authenticated() {
            return "";
        }

        @GET
        @Path("roles")
        @RolesAllowed("admin")
        public String roles() {
            return "";
        }

        @GET
        @Path("roles-as-clerk")
        @RolesAllowed("org:admin")
        public String rolesAsClerkWritesThem() {
            return "";
        }

        @GET
        @Path("one-of-roles")
        @RolesAllowed({ "admin", "member" })
        public String oneOfRoles() {
            return "";
        }

        @GET
        @Path("any-role")
        @RolesAllowed("**")
        public String anyRole() {
            return "";
        }

        @GET
        @Path("permit")
        @PermitAll
        public String permit() {
            return "";
        }

        @GET
        @Path("deny")
        @DenyAll
        public String deny() {
            return "";
        }

        @GET
        @Path("none")
        public String none() {
            return "";
        }
    }

    @Path("/class-roles")
    @RolesAllowed("admin")
    public static class ClassWithRoles {

        @GET
        @Path("class")
        public String asTheClass() {
            return "";
        }

        @GET
        @Path("authenticated")
        @Authenticated
        public String authenticated() {
            return "";
        }

        @GET
        @Path("permit")
        @PermitAll
        public String permit() {
            return "";
        }
    }

    @Path("/class-deny")
    @DenyAll
    public static class DeniedClass {

        @GET
        @Path("class")
        public String asTheClass() {
            return "";
        }

        @GET
        @Path("roles")
        @RolesAllowed("admin")
        public String roles() {
            return "";
        }
    }

    @Path("/class-authenticated")
    @Authenticated
    public static class AuthenticatedClass {

        @GET
        @Path("class")
        public String asTheClass() {
            return "";
        }

        @Path("locate")
        public Located locate() {
            return new Located();
        }
    }

    public static class Located {

        @GET
        public String get() {
            return "";
        }
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
