package io.quarkiverse.clerk.test.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;

/** The doors of {@link SpellingsTest}. */
final class SpellingsEndpoints {

    private SpellingsEndpoints() {
    }

    @Path("/doors")
    public static class Doors {

        @GET
        @Path("roles")
        @RolesAllowed("admin")
        public String roles() {
            return "secret";
        }

        @GET
        @Path("clerk")
        @RequiresOrganization
        @RequiresPermission("org:billing:manage")
        public String clerk() {
            return "secret";
        }

        @GET
        @Path("token")
        @AcceptsToken(TokenType.SESSION_TOKEN)
        @RequiresPermission("org:billing:manage")
        public String token() {
            return "secret";
        }

        @GET
        @Path("policy")
        public String policy() {
            return "secret";
        }

        @GET
        @Path("rest-policy")
        public String restPolicy() {
            return "secret";
        }

        @GET
        @Path("machine-policy")
        @AcceptsToken(TokenType.M2M_TOKEN)
        public String machinePolicy() {
            return "secret";
        }

        @GET
        @Path("tree/{path: .*}")
        public String tree() {
            return "secret";
        }

        @GET
        @Path("regex/{number: [0-9]+}")
        @RolesAllowed("admin")
        public String regex() {
            return "secret";
        }

        @GET
        @Path("regex/{word: [a-z]+}")
        public String publicRegex() {
            return "public";
        }

        @POST
        @Path("method")
        @RolesAllowed("admin")
        public String method() {
            return "secret";
        }

        @GET
        @Path("method")
        public String publicMethod() {
            return "public";
        }
    }

    @ApplicationScoped
    public static class Routes {

        @Route(path = "/doors/route")
        @RolesAllowed("admin")
        Uni<String> route() {
            return Uni.createFrom().item("secret");
        }

        void handlers(@Observes Router router) {
            router.get("/doors/handler").handler(context -> context.end("secret"));
        }
    }
}
