package io.quarkiverse.clerk.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;

/** Reaches Clerk by a REST client, which is made at start: the first request must not do that on an event loop. */
@Startup
@Singleton
public class RestBackend implements Backend {

    /** Far more than Clerk ever answers, in bytes: what is longer does not come from it, and is not looked at. */
    private static final int LARGEST_BODY = 1024 * 1024;

    private final BackendApi api;

    RestBackend(@RestClient BackendApi api) {
        this.api = ClientProxy.unwrap(api);
    }

    @Override
    public Uni<Answer> send(Call call) {
        var authorization = call.key() == null ? null : "Bearer " + call.key();
        return (call.body() == null ? api.get(call.url(), authorization) : api.post(call.url(), authorization, call.body()))
                .map(RestBackend::answer)
                .onFailure(WebApplicationException.class)
                .recoverWithItem(failure -> answer(((WebApplicationException) failure).getResponse()));
    }

    private static Answer answer(Response response) {
        var body = response.hasEntity() ? response.readEntity(byte[].class) : new byte[0];
        if (body.length > LARGEST_BODY) {
            throw new UncheckedIOException(new IOException("an answer of " + body.length + " bytes"));
        }
        return new Answer(response.getStatus(), response.getHeaderString(HttpHeaders.RETRY_AFTER), new String(body, UTF_8));
    }
}
