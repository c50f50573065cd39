package io.quarkiverse.clerk.test.security;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.vertx.web.Route;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;

/** The endpoints of {@link MatrixScenarios}. */
final class MatrixEndpoints {

    private MatrixEndpoints() {
    }

    @Path("/rest")
    public static class Resource {

        @GET
        @Path("blocking")
        @RolesAllowed("admin")
        public String blocking() {
            return "secret";
        }

        @GET
        @Path("uni")
        @RolesAllowed("admin")
        public Uni<String> uni() {
            return Uni.createFrom().item("secret");
        }

        @GET
        @Path("multi")
        @RolesAllowed("admin")
        public Multi<String> multi() {
            return Multi.createFrom().item("secret");
        }

        @GET
        @Path("stage")
        @RolesAllowed("admin")
        public CompletionStage<String> stage() {
            return CompletableFuture.completedStage("secret");
        }

        @Path("locator")
        public SubResource locator() {
            return new SubResource();
        }

        @GET
        @Path("public")
        public String everybody() {
            return "public";
        }
    }

    public static class SubResource {

        @GET
        @Path("blocking")
        @RolesAllowed("admin")
        public String blocking() {
            return "secret";
        }
    }

    @ApplicationScoped
    public static class Routes {

        @Route(path = "/route/blocking")
        @Blocking
        @RolesAllowed("admin")
        String blocking() {
            return "secret";
        }

        @Route(path = "/route/uni")
        @RolesAllowed("admin")
        Uni<String> uni() {
            return Uni.createFrom().item("secret");
        }

        @Route(path = "/route/public")
        String everybody() {
            return "public";
        }

        void handlers(@Observes Router router) {
            router.get("/handler/policy").handler(context -> context.end("secret"));
            router.get("/handler/public").handler(context -> context.end("public"));
        }
    }

    @WebSocket(path = "/socket")
    @RolesAllowed("admin")
    public static class Socket {

        @OnTextMessage
        String echo(String message) {
            return message;
        }
    }

    @WebSocket(path = "/public-socket")
    public static class PublicSocket {

        @OnTextMessage
        String echo(String message) {
            return message;
        }
    }
}
