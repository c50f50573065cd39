package io.quarkiverse.clerk.test.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;

/** The endpoints and beans of {@link PermissionsAllowedScenarios}. */
final class PermissionsAllowedEndpoints {

    private PermissionsAllowedEndpoints() {
    }

    @Retention(RetentionPolicy.RUNTIME)
    @PermissionsAllowed("org:billing:manage")
    @interface CanManage {
    }

    @ApplicationScoped
    public static class Ledger {

        @PermissionsAllowed("org:billing:manage")
        public String close() {
            return "";
        }

        @PermissionsAllowed("org:billing:manage")
        public Uni<String> closeLater() {
            return Uni.createFrom().item("");
        }
    }

    @ApplicationScoped
    @PermissionsAllowed("org:billing:manage")
    public static class Archive {

        public String open() {
            return "";
        }
    }

    @Path("/management")
    @PermissionsAllowed("org:billing:manage")
    public static class ManagementResource {

        @GET
        public String manage() {
            return "";
        }

        @GET
        @Path("read")
        @PermissionsAllowed("org:billing:read")
        public String read() {
            return "";
        }
    }

    @Path("/billing")
    public static class BillingResource {

        private final Ledger ledger;
        private final Archive archive;

        BillingResource(Ledger ledger, Archive archive) {
            this.ledger = ledger;
            this.archive = archive;
        }

        @GET
        @Path("bean")
        public String bean() {
            return ledger.close();
        }

        @GET
        @Path("bean-uni")
        public Uni<String> beanUni() {
            return ledger.closeLater();
        }

        @GET
        @Path("bean-class")
        public String beanClass() {
            return archive.open();
        }

        @GET
        @Path("inclusive")
        @PermissionsAllowed(value = { "org:billing:manage", "org:billing:read" }, inclusive = true)
        public String inclusive() {
            return "";
        }

        @GET
        @Path("natural")
        @PermissionsAllowed("org:billing:manage")
        public String natural() {
            return "";
        }

        @GET
        @Path("uni")
        @PermissionsAllowed("org:billing:manage")
        public Uni<String> uni() {
            return Uni.createFrom().item("");
        }

        @GET
        @Path("short")
        @PermissionsAllowed("billing:manage")
        public String shortened() {
            return "";
        }

        @GET
        @Path("one-of-both")
        @PermissionsAllowed({ "org:billing:manage", "org:billing:read" })
        public String oneOfBoth() {
            return "";
        }

        @GET
        @Path("one-of-both-short")
        @PermissionsAllowed({ "billing:manage", "billing:read" })
        public String oneOfBothShort() {
            return "";
        }

        @GET
        @Path("one-of-both-apart")
        @PermissionsAllowed({ "org:reports:read", "org:billing:read" })
        public String oneOfBothApart() {
            return "";
        }

        @GET
        @Path("both")
        @PermissionsAllowed("org:billing:manage")
        @PermissionsAllowed("org:billing:read")
        public String both() {
            return "";
        }

        @GET
        @Path("meta")
        @CanManage
        public String meta() {
            return "";
        }

        @GET
        @Path("unknown")
        @PermissionsAllowed("org:nothing:known")
        public String unknown() {
            return "";
        }
    }
}
