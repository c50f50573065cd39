package io.quarkiverse.clerk.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ActiveOrganization;
import io.quarkiverse.clerk.auth.Actor;
import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.http.RequestInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * The caller of the current request, by Clerk's names for what is known of them. Inject it anywhere: it is another one for each
 * request. For callers without a session, which are machines and everybody who is not signed in, nearly everything is null,
 * empty or false.
 */
@RequestScoped
public class ClerkAuth {

    private final SecurityIdentity identity;
    private final RequestInstance instances;

    ClerkAuth(SecurityIdentity identity, RequestInstance instances) {
        this.identity = identity;
        this.instances = instances;
    }

    /** {@return who is calling, a machine perhaps; empty if nobody is signed in, or not by Clerk} */
    public Optional<ClerkPrincipal> principal() {
        return identity.getPrincipal() instanceof ClerkPrincipal caller ? Optional.of(caller) : Optional.empty();
    }

    /** {@return the user in a session who is calling; empty for machines and if nobody is signed in} */
    public Optional<SessionPrincipal> session() {
        return identity.getPrincipal() instanceof SessionPrincipal user ? Optional.of(user) : Optional.empty();
    }

    /** {@return whether a user is signed in} */
    public boolean isSignedIn() {
        return session().isPresent();
    }

    /** {@return the user, {@code user_…}; null if there is no session} */
    public @Nullable String userId() {
        return session().map(SessionPrincipal::userId).orElse(null);
    }

    /** {@return the session, {@code sess_…}; null if there is none} */
    public @Nullable String sessionId() {
        return session().map(SessionPrincipal::sessionId).orElse(null);
    }

    /** {@return the active organization, {@code org_…}; null if there is none} */
    public @Nullable String orgId() {
        return organization().map(ActiveOrganization::id).orElse(null);
    }

    /** {@return the active organization's name in URLs; null if there is none} */
    public @Nullable String orgSlug() {
        return organization().map(ActiveOrganization::slug).orElse(null);
    }

    /** {@return the role in the active organization, such as {@code org:admin}; null if there is none} */
    public @Nullable String orgRole() {
        return organization().map(ActiveOrganization::role).orElse(null);
    }

    /** {@return what the user may do in the active organization, such as {@code org:reports:read}; never null} */
    public List<String> orgPermissions() {
        return organization().map(ActiveOrganization::permissions).orElse(List.of());
    }

    /** {@return who acts in the user's name; null if it is the user} */
    public @Nullable Actor actor() {
        return session().map(SessionPrincipal::actor).orElse(null);
    }

    /** {@return all claims of the session token as plain Java values; empty if there is no session} */
    public Map<String, Object> claims() {
        return session().map(SessionPrincipal::claims).orElse(Map.of());
    }

    /**
     * Tells whether the user may do something.
     *
     * @param check what it takes
     * @return whether the user has all of it; false if the check asks for nothing, and if there is no session
     */
    public boolean has(AuthorizationCheck check) {
        return session().map(user -> user.has(check)).orElse(false);
    }

    /**
     * Goes on only if the user may do something.
     *
     * @param check what it takes
     * @throws UnauthorizedException if nobody is signed in; becomes 401
     * @throws ReverificationRequiredException if all that is missing is a new proof of who the user is; becomes 403
     * @throws ForbiddenException if the user has not all of it; becomes 403
     */
    public void require(AuthorizationCheck check) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        Requirement.refusal(session().orElseThrow(ForbiddenException::new), check).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /**
     * Has Clerk make a token of the session for another service, from one of the instance's JWT templates. It costs a call to
     * the Backend API and needs {@code quarkus.clerk.secret-key}.
     *
     * @param template the name of the template: Clerk dashboard, JWT templates
     * @return the token; fails with an {@link UnauthorizedException} if there is no session, with an
     *         {@link IllegalStateException} that says the status if Clerk makes none, and with an
     *         {@link IllegalArgumentException} if the template can have no such name
     * @see <a href="https://clerk.com/docs/guides/sessions/jwt-templates">Clerk's description of JWT templates</a>
     */
    public Uni<String> token(String template) {
        var sessionId = sessionId();
        return sessionId == null ? Uni.createFrom().failure(new UnauthorizedException())
                : instances.of(identity).templateTokens().make(sessionId, template);
    }

    private Optional<ActiveOrganization> organization() {
        return session().map(SessionPrincipal::organization);
    }
}
