package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.util.ArrayList;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Stands in for Clerk: one user under any id, and always the same hundred in a list. Does as little as it can. */
public final class Stub {

    private Stub() {
    }

    /** Listens on a port. */
    public static void main(String[] port) throws IOException {
        var user = new JsonObject(Buffer.buffer(resource("/user.json")));
        var one = user.toBuffer();
        var hundred = hundred(user).toBuffer();
        // HTTP/1.1 alone, so that no contender spends its time on offers to speak HTTP/2 without TLS.
        Vertx.vertx().createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false).setTcpNoDelay(true))
                .requestHandler(request -> request.response().putHeader("Content-Type", "application/json")
                        .end(request.path().equals("/v1/users") ? hundred : one))
                .listen(Integer.parseInt(port[0]), "127.0.0.1")
                .onFailure(e -> {
                    e.printStackTrace();
                    System.exit(1);
                });
    }

    private static JsonArray hundred(JsonObject user) {
        var users = new ArrayList<JsonObject>();
        for (int i = 0; i < 100; i++) {
            users.add(user.copy().put("id", user.getString("id") + i).put("username", "ann.lindgren." + i));
        }
        return new JsonArray(users);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Stub.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
