package io.quarkiverse.clerk.auth.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;

/** The attributes of the {@code SecurityIdentity}: what the principal says, for code that knows nothing of Clerk's types. */
public final class IdentityAttributes {

    /** The kind of token, by Clerk's name for it, such as {@code session_token}. Always there. */
    public static final String TOKEN_TYPE = "clerk.token-type";

    /** The user, {@code user_…}; not there for machines, and keys of organizations. */
    public static final String USER_ID = "clerk.user-id";

    /** The session, {@code sess_…}; only for sessions. */
    public static final String SESSION_ID = "clerk.session-id";

    /** The active organization of a session, or the one whose API key it is: {@code org_…}; not there if there is none. */
    public static final String ORGANIZATION_ID = "clerk.organization-id";

    /** The role in the active organization, such as {@code org:admin}; not there if there is none. */
    public static final String ORGANIZATION_ROLE = "clerk.organization-role";

    /** The Clerk instance that says so: its name in the configuration, or {@code <default>}. Always there. */
    public static final String INSTANCE = "clerk.instance";

    /**
     * Until when the session token is accepted, in seconds since 1970: Quarkus closes WebSocket connections then. That is later
     * than the token says by the tolerance for clocks, because a connection that is opened in between has to have a future.
     */
    static final String EXPIRE_TIME = "quarkus.identity.expire-time";

    private IdentityAttributes() {
    }

    static Map<String, Object> of(ClerkPrincipal principal, ClerkInstance instance) {
        var attributes = new HashMap<String, Object>();
        attributes.put(INSTANCE, instance.name());
        attributes.put(TOKEN_TYPE, principal.tokenType().code());
        if (principal instanceof SessionPrincipal session) {
            ofSession(session, instance.options().sessionTokens().clockSkew(), attributes);
        } else if (principal instanceof ApiKeyPrincipal key) {
            put(USER_ID, key.userId(), attributes);
            put(ORGANIZATION_ID, key.organizationId(), attributes);
        } else if (principal instanceof OAuthPrincipal client) {
            put(USER_ID, client.userId(), attributes);
        }
        return attributes;
    }

    private static void ofSession(SessionPrincipal session, Duration clockSkew, Map<String, Object> attributes) {
        put(USER_ID, session.userId(), attributes);
        put(SESSION_ID, session.sessionId(), attributes);
        var expiration = session.expirationSeconds();
        put(EXPIRE_TIME, expiration == null ? null : expiration + clockSkew.toSeconds() + 1, attributes);
        var organization = session.organization();
        if (organization != null) {
            put(ORGANIZATION_ID, organization.id(), attributes);
            put(ORGANIZATION_ROLE, organization.role(), attributes);
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> attributes) {
        if (value != null) {
            attributes.put(name, value);
        }
    }
}
