package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.inject.Singleton;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;

/** Answers a request that needs somebody signed in and has nobody. */
@Singleton
public class Challenge {

    /** The response header that says what came of authentication, where it was needed. */
    public static final String STATUS = "x-clerk-auth-status";

    private static final String REJECTION = Rejection.class.getName();
    private static final String REDIRECT = RequestState.class.getName();
    private static final Rejection NOT_ASKED = new Rejection(AuthReason.SESSION_TOKEN_AND_UAT_MISSING,
            TokenType.SESSION_TOKEN);
    /** Where nothing is wrong but that the user is not signed in. For other reasons the sign-in page would send it back. */
    private static final Set<AuthReason> SIGNING_IN_HELPS = Set.of(AuthReason.SESSION_TOKEN_AND_UAT_MISSING,
            AuthReason.SESSION_TOKEN_MISSING, AuthReason.SESSION_PENDING, AuthReason.SESSION_NOT_ACTIVE);
    /** For a caller whose token cannot be verified at the moment, in seconds. */
    private static final String RETRY_AFTER = "5";

    private final ClerkPages pages;

    Challenge(ClerkPages pages) {
        this.pages = pages;
    }

    void remember(RoutingContext context, Rejection rejection) {
        if (context.get(REJECTION) == null && context.request().headers().contains(HttpHeaderNames.SEC_WEBSOCKET_KEY)) {
            context.addHeadersEndHandler(ignored -> completeRefusedUpgrade(context));
        }
        context.put(REJECTION, rejection);
    }

    /** WebSockets Next refuses by itself, and leaves out what RFC 9110 section 15.5.2 wants in every answer with 401. */
    private void completeRefusedUpgrade(RoutingContext context) {
        var response = context.response();
        if (response.getStatusCode() == HttpResponseStatus.UNAUTHORIZED.code()
                && !response.headers().contains(HttpHeaderNames.WWW_AUTHENTICATE)) {
            var rejection = context.<Rejection> get(REJECTION);
            describe(context, "signed-out", rejection);
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, bearer(rejection, VertxAuthRequest.of(context.request())));
        }
    }

    /** Remembers a state that sends the browser somewhere. */
    void remember(RoutingContext context, RequestState redirect) {
        context.put(REDIRECT, redirect);
    }

    /** {@return why nobody is signed in, of a request that has been answered so} */
    public static Rejection rejection(RoutingContext context) {
        return context.get(REDIRECT) instanceof Handshake handshake ? handshake.rejection()
                : context.get(REJECTION, NOT_ASKED);
    }

    static boolean isRedirect(RoutingContext context) {
        return context.get(REDIRECT) != null;
    }

    ChallengeData of(RoutingContext context) {
        var elsewhere = context.<RequestState> get(REDIRECT);
        if (elsewhere != null) {
            return redirect(context, elsewhere);
        }
        var rejection = rejection(context);
        describe(context, "signed-out", rejection);
        if (rejection.reason().isUndecided()) {
            return answer(context, HttpResponseStatus.SERVICE_UNAVAILABLE, HttpHeaderNames.RETRY_AFTER, RETRY_AFTER);
        }
        var request = VertxAuthRequest.of(context.request());
        var signIn = SIGNING_IN_HELPS.contains(rejection.reason()) && request.isNavigation() ? pages.signIn(context) : null;
        if (signIn != null) {
            return redirect(context, signIn);
        }
        return answer(context, HttpResponseStatus.UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, bearer(rejection, request));
    }

    /** RFC 6750 section 3: without a token there is nothing that could be wrong with it. */
    private static String bearer(Rejection rejection, AuthRequest request) {
        return isInvalidToken(rejection, request) ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    private static ChallengeData redirect(RoutingContext context, RequestState state) {
        if (state instanceof Handshake handshake) {
            describe(context, "handshake", handshake.rejection());
        }
        if (!context.response().headWritten()) {
            setCookies(context, state);
        }
        return redirect(context, String.valueOf(state.location()));
    }

    private static ChallengeData redirect(RoutingContext context, String location) {
        setHeader(context, HttpHeaderNames.CACHE_CONTROL, "no-store");
        return answer(context, HttpResponseStatus.TEMPORARY_REDIRECT, HttpHeaderNames.LOCATION, location);
    }

    /**
     * With lazy authentication Quarkus asks twice for routes and WebSockets, perhaps after it has answered, and would add the
     * header twice if it were not set here.
     */
    private static ChallengeData answer(RoutingContext context, HttpResponseStatus status, CharSequence header, String value) {
        setHeader(context, header, value);
        return new ChallengeData(status.code(), null, null);
    }

    static void setCookies(RoutingContext context, RequestState state) {
        for (var cookie : state.cookies()) {
            context.response().headers().add(HttpHeaderNames.SET_COOKIE, cookie);
        }
    }

    /**
     * {@return whether the caller shows a token that is no good} Nothing is wrong with that of a session with a task left, and
     * browsers send cookies with everything: one that is no good any more must not keep public pages from them.
     */
    static boolean isInvalidToken(Rejection rejection, AuthRequest request) {
        return request.headerToken() != null && rejection.reason() != AuthReason.SESSION_PENDING;
    }

    /**
     * Says why, as Clerk's middleware for JavaScript does. The caller learns the code of the reason and nothing of what would
     * have been accepted.
     */
    static void describe(RoutingContext context, String status, Rejection rejection) {
        setHeader(context, STATUS, status);
        setHeader(context, "x-clerk-auth-reason", rejection.code());
    }

    private static void setHeader(RoutingContext context, CharSequence name, CharSequence value) {
        if (!context.response().headWritten()) {
            context.response().putHeader(name, value);
        }
    }
}
