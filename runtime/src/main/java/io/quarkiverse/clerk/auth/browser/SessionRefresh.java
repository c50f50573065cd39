package io.quarkiverse.clerk.auth.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.TokenPreview;
import io.smallrye.mutiny.Uni;

/** Renews an expired session token with the refresh token beside it, without sending the browser anywhere. */
final class SessionRefresh {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final SessionTokenVerifier sessionTokens;
    private final Backend backend;
    private final BackendCalls calls;

    SessionRefresh(SessionTokenVerifier sessionTokens, Backend backend, BackendCalls calls) {
        this.sessionTokens = sessionTokens;
        this.backend = backend;
        this.calls = calls;
    }

    /** The session could not be refreshed. The text goes into the code of the reason, so it holds nothing of the token. */
    static final class NotRefreshed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotRefreshed(String detail) {
            super(detail, null, false, false);
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /** {@return the outcome; fails with {@link NotRefreshed} if the session could not be refreshed} */
    Uni<RequestState> refresh(BrowserRequest browser, String expiredToken) {
        var refreshToken = browser.session().refreshToken();
        if (!browser.request().isGet()) {
            return notRefreshed("non-eligible-non-get");
        }
        if (refreshToken == null) {
            return notRefreshed("non-eligible-no-refresh-cookie");
        }
        if (!calls.haveSecretKey()) {
            return notRefreshed("missing-api-client");
        }
        var preview = TokenPreview.of(expiredToken);
        if (preview == null || preview.sessionId() == null) {
            return notRefreshed("expired-session-token-missing-sid-claim");
        }
        return backend.send(calls.refresh(preview.sessionId(), browser.session().suffixed(), expiredToken, refreshToken,
                browser.url().origin(), headers(browser.request())))
                .onFailure().transform(noAnswer -> new NotRefreshed("fetch-error"))
                .map(SessionRefresh::cookies)
                .flatMap(this::signIn);
    }

    private Uni<RequestState> signIn(List<String> cookies) {
        var token = Directives.sessionToken(cookies);
        if (token == null) {
            return notRefreshed("unexpected-sdk-error");
        }
        return sessionTokens.verify(token, token)
                .<RequestState> map(state -> new SignedIn(state.principal(), cookies, null))
                .onFailure(Refused.class).transform(refused -> new NotRefreshed("invalid-session-token"));
    }

    private static List<String> cookies(Backend.Answer answer) {
        var json = json(answer);
        if (answer.status() / 100 != 2) {
            var code = json.path("errors").path(0).path("code").asText("");
            throw new NotRefreshed(code.matches("[\\w-]{1,80}") ? code : "unexpected-bapi-error");
        }
        var cookies = new ArrayList<String>();
        json.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        return Directives.settable(cookies);
    }

    private static JsonNode json(Backend.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }

    /** Clerk compares them with what it knows of the browser, so it gets all of them. */
    private static Map<String, List<String>> headers(AuthRequest request) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var name : request.headers().names()) {
            headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> List.of(String.valueOf(request.header(lower))));
        }
        return headers;
    }

    private static <T> Uni<T> notRefreshed(String detail) {
        return Uni.createFrom().failure(new NotRefreshed(detail));
    }
}
