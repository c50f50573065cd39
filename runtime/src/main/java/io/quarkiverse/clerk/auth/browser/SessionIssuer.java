package io.quarkiverse.clerk.auth.browser;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.token.TokenPreview;

/** Whose session a browser has. */
public final class SessionIssuer {

    private SessionIssuer() {
    }

    /**
     * Looks into the cookies of a request.
     *
     * @param request what a browser has sent
     * @param frontendApi the instance whose cookies are looked at; null if its name is not known
     * @return the issuer that the session token names, which nobody has verified yet; null if there is no token
     */
    public static @Nullable String of(AuthRequest request, @Nullable FrontendApi frontendApi) {
        // The time only tells which of two tokens of the same instance is the newer.
        var preview = TokenPreview.of(SessionCookies.of(Cookies.of(request), frontendApi, 0).sessionToken());
        return preview == null ? null : preview.issuer();
    }
}
