package io.quarkiverse.clerk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.config.ClerkConfig;

/** Says with every call who calls, and which version of the API the records of this client describe; and writes uploads. */
@ApplicationScoped
public class ClerkHeaders implements ClientRequestFilter {

    /** The version of the Backend API, a date. */
    public static final String API_VERSION = "2026-05-12";

    private final ClerkConfig config;

    ClerkHeaders(ClerkConfig config) {
        this.config = config;
    }

    @Override
    public void filter(ClientRequestContext call) {
        var headers = call.getHeaders();
        headers.putSingle(HttpHeaders.AUTHORIZATION, authorization(call));
        headers.putSingle("Clerk-API-Version", API_VERSION);
        if (call.getEntity() instanceof ImageUpload upload) {
            call.setEntity(upload.form(), call.getEntityAnnotations(), MediaType.MULTIPART_FORM_DATA_TYPE);
        }
    }

    private String authorization(ClientRequestContext call) {
        var name = InstanceListener.instance(call);
        var instance = config.instances().get(name);
        var key = isForMachines(call.getMethod(), call.getUri().getRawPath())
                ? instance.machineSecretKey().or(instance::secretKey)
                : instance.secretKey().or(instance::machineSecretKey);
        return "Bearer " + key.orElseThrow(() -> new IllegalStateException("A call to Clerk's Backend API needs "
                + (name.equals(ClerkConfig.DEFAULT_INSTANCE) ? "quarkus.clerk.secret-key (CLERK_SECRET_KEY)"
                        : "quarkus.clerk.\"" + name + "\".secret-key")
                + ", and there is none: Clerk dashboard > API keys > Secret keys"));
    }

    /**
     * A machine creates its tokens itself, and verifies those of others: asked with the key of the instance, Clerk would call a
     * token valid that is not for this machine. Everything else is for the instance's key, which may do all that a machine's
     * may.
     */
    static boolean isForMachines(String method, String path) {
        return method.equals("POST") && (path.endsWith("/v1/m2m_tokens") || path.endsWith("/v1/m2m_tokens/verify"));
    }
}
