package io.quarkiverse.clerk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.Backend.Call;

/**
 * The calls that request authentication makes, as Clerk's JavaScript SDK makes them: the verification of machine tokens is
 * asked for without the version in the path.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Backend API reference</a>
 */
public final class BackendCalls {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final String apiUrl;
    private final String version;
    private final @Nullable String secretKey;
    private final @Nullable String machineSecretKey;

    /**
     * Makes calls to an instance.
     *
     * @param apiUrl where the Backend API is, without the version
     * @param version the version in its paths, {@code v1}
     * @param secretKey the secret key of the instance; null if there is none
     * @param machineSecretKey the secret key of a machine; null if there is none
     */
    public BackendCalls(String apiUrl, String version, @Nullable String secretKey, @Nullable String machineSecretKey) {
        this.apiUrl = apiUrl.replaceAll("/+$", "");
        this.version = version;
        this.secretKey = secretKey;
        this.machineSecretKey = machineSecretKey;
    }

    /** {@return whether there is a key to verify API keys and OAuth tokens with, to refresh, and to resolve a nonce} */
    public boolean haveSecretKey() {
        return secretKey != null;
    }

    /** {@return whether there is a key to verify opaque M2M tokens with} */
    public boolean haveMachineSecretKey() {
        return machineSecretKey != null || secretKey != null;
    }

    /** {@return a call for the instance's signing keys} */
    public Call jwks() {
        return new Call("GET", versioned("/jwks"), secretKey, null);
    }

    /**
     * Asks for the public copy of the signing keys, which needs no secret key.
     *
     * @param frontendApiUrl where the instance's Frontend API is
     * @return the call
     */
    public static Call publicJwks(String frontendApiUrl) {
        return new Call("GET", frontendApiUrl + "/.well-known/jwks.json", null, null);
    }

    /** {@return a call that verifies an API key} */
    public Call verifyApiKey(String token) {
        return post(apiUrl + "/api_keys/verify", secretKey, Map.of("secret", token));
    }

    /** {@return a call that verifies an OAuth access token} */
    public Call verifyOAuthToken(String token) {
        return post(apiUrl + "/oauth_applications/access_tokens/verify", secretKey, Map.of("access_token", token));
    }

    /** {@return a call that verifies an M2M token, with the machine's own key where there is one} */
    public Call verifyM2mToken(String token) {
        return post(apiUrl + "/m2m_tokens/verify", machineSecretKey != null ? machineSecretKey : secretKey,
                Map.of("token", token));
    }

    /** {@return a call that fetches what a handshake nonce stands for} */
    public Call handshakePayload(String nonce) {
        return new Call("GET", versioned("/clients/handshake_payload?nonce=" + encode(nonce)), secretKey, null);
    }

    /** {@return a call that looks a session up} */
    public Call session(String sessionId) {
        return new Call("GET", versioned("/sessions/" + encode(sessionId)), secretKey, null);
    }

    /** {@return a call that makes a token of a session from a template} */
    public Call templateToken(String sessionId, String template) {
        return post(versioned("/sessions/" + encode(sessionId) + "/tokens/" + encode(template)), secretKey, Map.of());
    }

    /**
     * Asks for a new session token in exchange for an expired one and the refresh token that came with it.
     *
     * @param sessionId whose
     * @param suffixedCookies whether the new cookies are to have the suffix of the instance
     * @param expiredToken the old token
     * @param refreshToken what entitles to a new one
     * @param origin the origin of the request
     * @param headers those headers of the request that Clerk needs to see
     * @return the call
     */
    public Call refresh(String sessionId, boolean suffixedCookies, String expiredToken, String refreshToken, String origin,
            Map<String, List<String>> headers) {
        return post(
                versioned("/sessions/" + encode(sessionId) + "/refresh" + (suffixedCookies ? "?suffixed_cookies=true" : "")),
                secretKey, Map.of("format", "cookie", "expired_token", expiredToken, "refresh_token", refreshToken,
                        "request_origin", origin, "request_headers", headers));
    }

    private String versioned(String path) {
        return apiUrl + "/" + version + path;
    }

    private static Call post(String url, @Nullable String key, Map<String, Object> body) {
        return new Call("POST", url, key, JSON.valueToTree(body).toString());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
