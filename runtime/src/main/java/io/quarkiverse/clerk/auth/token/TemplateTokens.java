package io.quarkiverse.clerk.auth.token;

import java.io.IOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.smallrye.mutiny.Uni;

/**
 * Has Clerk make tokens of a session for other services.
 *
 * @see <a href="https://clerk.com/docs/guides/sessions/jwt-templates">Clerk's description of JWT templates</a>
 */
public final class TemplateTokens {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Dots would lead the call to another address. */
    private static final Pattern NO_NAME = Pattern.compile("\\s*|\\.{1,2}");

    private final Backend backend;
    private final BackendCalls calls;

    /**
     * Makes nothing yet.
     *
     * @param backend how Clerk is reached
     * @param calls what it is asked
     */
    public TemplateTokens(Backend backend, BackendCalls calls) {
        this.backend = backend;
        this.calls = calls;
    }

    /**
     * Makes a token.
     *
     * @param sessionId whose
     * @param template the name of the template
     * @return the token; fails with an {@link IllegalStateException} if Clerk makes none, and with an
     *         {@link IllegalArgumentException} if the template can have no such name
     */
    public Uni<String> make(String sessionId, String template) {
        if (!calls.haveSecretKey()) {
            return Uni.createFrom().failure(new IllegalStateException(
                    "Clerk makes tokens from templates only for whoever has quarkus.clerk.secret-key (CLERK_SECRET_KEY), "
                            + "which is not set"));
        }
        if (NO_NAME.matcher(template).matches()) {
            return Uni.createFrom()
                    .failure(new IllegalArgumentException("A JWT template has a name, found \"" + template + "\""));
        }
        return backend.send(calls.templateToken(sessionId, template))
                .onFailure().transform(noAnswer -> new IllegalStateException(
                        "Clerk has not answered when asked for a token from the template \"" + template + "\"", noAnswer))
                .map(answer -> token(answer, template));
    }

    private static String token(Backend.Answer answer, String template) {
        var token = answer.status() == 200 ? jwt(answer.body()) : "";
        if (token.isEmpty()) {
            throw new IllegalStateException("Clerk has made no token from the template \"" + template + "\": " + answer);
        }
        return token;
    }

    private static String jwt(String body) {
        try {
            return JSON.readTree(body).path("jwt").asText();
        } catch (IOException notJson) {
            return "";
        }
    }
}
