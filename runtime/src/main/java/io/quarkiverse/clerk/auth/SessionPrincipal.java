package io.quarkiverse.clerk.auth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.jwt.Claims;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;

/**
 * A user who calls in a session, with a verified session token. Its claims are decoded when somebody asks for them, and once:
 * the principal of a token that comes again is the same.
 */
public final class SessionPrincipal extends JWTCallerPrincipal implements ClerkPrincipal {

    private static final String TYPE = "JWT";

    private final String token;
    private final JsonNode payload;
    private final Set<String> mappedRoles;
    private volatile @Nullable SessionClaims sessionClaims;
    private volatile @Nullable DefaultJWTCallerPrincipal jwt;

    /**
     * Wraps a token that has been verified.
     *
     * @param token the token as it was sent
     * @param payload its payload, which nobody may change afterwards
     */
    public SessionPrincipal(String token, JsonNode payload) {
        this(token, payload, Set.of());
    }

    private SessionPrincipal(String token, JsonNode payload, Set<String> mappedRoles) {
        super(token, TYPE);
        this.token = token;
        this.payload = payload;
        this.mappedRoles = mappedRoles;
    }

    /** {@return the same with more roles, as a {@link RolesMapper} has said} */
    public SessionPrincipal withRoles(Set<String> more) {
        var mapped = new SessionPrincipal(token, payload, Set.copyOf(more));
        mapped.sessionClaims = sessionClaims;
        mapped.jwt = jwt;
        return mapped;
    }

    /** The claims, for those who decide; nobody may change them. */
    JsonNode payload() {
        return payload;
    }

    private DefaultJWTCallerPrincipal jwt() {
        var decoded = jwt;
        if (decoded == null) {
            decoded = new DefaultJWTCallerPrincipal(token, TYPE, JwtClaimsOf.payload(payload));
            jwt = decoded;
        }
        return decoded;
    }

    @Override
    protected Collection<String> doGetClaimNames() {
        return jwt().getClaimNames();
    }

    @Override
    protected @Nullable Object getClaimValue(String name) {
        return name.equals(Claims.groups.name()) ? getGroups() : jwt().getClaim(name);
    }

    /**
     * The user's id. Not {@code upn} or {@code preferred_username}, from which MicroProfile JWT would take the name: an
     * application can put those into its session token, and a user who may choose one could choose somebody else's.
     */
    @Override
    public String getName() {
        return userId();
    }

    @Override
    public TokenType tokenType() {
        return TokenType.SESSION_TOKEN;
    }

    @Override
    public String subject() {
        return userId();
    }

    @Override
    public String token() {
        return token;
    }

    /** {@return the same roles as the {@code SecurityIdentity} has} */
    @Override
    public Set<String> getGroups() {
        return roles();
    }

    /** {@return the role in the active organization, with and without its prefix, and those of a {@link RolesMapper}} */
    @Override
    public Set<String> roles() {
        var organization = organization();
        var roles = organization == null ? Set.<String> of() : organization.roles();
        return mappedRoles.isEmpty() ? roles
                : Stream.concat(roles.stream(), mappedRoles.stream()).collect(toUnmodifiableSet());
    }

    /** {@return what Clerk says in the token, decoded; never null} */
    public SessionClaims sessionClaims() {
        var decoded = sessionClaims;
        if (decoded == null) {
            decoded = SessionClaims.of(payload);
            sessionClaims = decoded;
        }
        return decoded;
    }

    /** {@return the user, {@code user_…}; never null} */
    public String userId() {
        return payload.path("sub").asText();
    }

    /** {@return when the token expires, in seconds since 1970; null if it does not say} */
    public @Nullable Long expirationSeconds() {
        return payload.path("exp").isNumber() ? payload.path("exp").longValue() : null;
    }

    /** {@return the session, {@code sess_…}; null if the token does not say} */
    public @Nullable String sessionId() {
        return sessionClaims().sessionId();
    }

    /** {@return all claims as plain Java values: text, {@code Long}, {@code Double}, {@code Boolean}, lists and maps} */
    public Map<String, Object> claims() {
        return JwtClaimsOf.map(payload);
    }

    /** {@return whether the user still has something to do before the session counts} */
    public boolean isPending() {
        return sessionClaims().pending();
    }

    /** {@return the organization that the user acts for; null if for none} */
    public @Nullable ActiveOrganization organization() {
        return sessionClaims().organization();
    }

    /** {@return who acts in the user's name; null if it is the user} */
    public @Nullable Actor actor() {
        return sessionClaims().actor();
    }

    /** {@return how long ago the user proved who they are; null if the token does not say} */
    public @Nullable FactorVerificationAge factorVerificationAge() {
        return sessionClaims().factorVerificationAge();
    }

    /**
     * Tells whether the user may do something.
     *
     * @param check what it takes
     * @return whether the user has all of it; false if the check asks for nothing
     */
    public boolean has(AuthorizationCheck check) {
        return check.isMetBy(sessionClaims());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionPrincipal that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return what Clerk says of the user, without the token} */
    @Override
    public String toString() {
        return sessionClaims().toString();
    }
}
