package io.quarkiverse.clerk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

import io.quarkiverse.clerk.config.ClerkConfig;

/** The headers of every call: who calls, and which version of the API the records of this client describe. */
@ApplicationScoped
public class ClerkHeaders implements ClientHeadersFactory {

    /** The version of the Backend API, a date. */
    public static final String API_VERSION = "2026-05-12";

    private final ClerkConfig config;

    ClerkHeaders(ClerkConfig config) {
        this.config = config;
    }

    @Override
    public MultivaluedMap<String, String> update(MultivaluedMap<String, String> incoming,
            MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + key());
        headers.putSingle("Clerk-API-Version", API_VERSION);
        return headers;
    }

    private String key() {
        return config.secretKey().or(config::machineSecretKey).orElseThrow(() -> new IllegalStateException(
                "A call to Clerk's Backend API needs quarkus.clerk.secret-key (CLERK_SECRET_KEY), and there is none: "
                        + "Clerk dashboard > API keys > Secret keys"));
    }
}
