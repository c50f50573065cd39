package io.quarkiverse.clerk.test.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

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
}
