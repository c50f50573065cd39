package io.quarkiverse.clerk.auth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a user has to have to be let in: all that is asked, each time it is asked. Whoever is asked for nothing at all is not
 * let in, so that a check which somebody forgot to fill in opens no door.
 *
 * <pre>
 * user.has(check().permission("org:reports:delete").reverification(Reverification.STRICT))
 * </pre>
 *
 * @param roles roles in the active organization
 * @param permissions permissions in the active organization
 * @param features features of the organization or the user
 * @param plans plans of the organization or the user
 * @param reverifications how recently the user has to have proved who they are
 * @see <a href="https://clerk.com/docs/guides/secure/authorization-checks">Clerk's description of authorization checks</a>
 */
public record AuthorizationCheck(Set<String> roles, Set<String> permissions, Set<String> features, Set<String> plans,
        Set<Reverification> reverifications) {

    private static final AuthorizationCheck NOTHING = new AuthorizationCheck(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Makes a check that does not change. */
    public AuthorizationCheck {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        features = Set.copyOf(features);
        plans = Set.copyOf(plans);
        reverifications = Set.copyOf(reverifications);
    }

    /** {@return a check that asks for nothing yet, and that nobody passes as long as it does} */
    public static AuthorizationCheck check() {
        return NOTHING;
    }

    /**
     * Asks for a role.
     *
     * @param role its key, with or without {@code org:} before it
     * @return this check and the role; never null
     */
    public AuthorizationCheck role(String role) {
        return new AuthorizationCheck(plus(roles, role), permissions, features, plans, reverifications);
    }

    /**
     * Asks for a permission.
     *
     * @param permission its key, such as {@code org:reports:read}, with or without {@code org:} before it
     * @return this check and the permission; never null
     */
    public AuthorizationCheck permission(String permission) {
        return new AuthorizationCheck(roles, plus(permissions, permission), features, plans, reverifications);
    }

    /**
     * Asks for a feature.
     *
     * @param feature its name, to have it from the organization or as a user; with {@code org:} or {@code user:} before it, to
     *        have it from there only
     * @return this check and the feature; never null
     */
    public AuthorizationCheck feature(String feature) {
        return new AuthorizationCheck(roles, permissions, plus(features, feature), plans, reverifications);
    }

    /**
     * Asks for a plan.
     *
     * @param plan its name, to have it from the organization or as a user; with {@code org:} or {@code user:} before it, to
     *        have it from there only
     * @return this check and the plan; never null
     */
    public AuthorizationCheck plan(String plan) {
        return new AuthorizationCheck(roles, permissions, features, plus(plans, plan), reverifications);
    }

    /**
     * Asks that the user has proved recently who they are.
     *
     * @param reverification how, and how recently
     * @return this check and the reverification; never null
     */
    public AuthorizationCheck reverification(Reverification reverification) {
        return new AuthorizationCheck(roles, permissions, features, plans, plus(reverifications, reverification));
    }

    /**
     * Decides.
     *
     * @param claims what Clerk says of the user
     * @return whether the user has all that is asked; false if nothing is
     */
    public boolean isMetBy(SessionClaims claims) {
        return !equals(NOTHING) && !claims.userId().isEmpty() && isMetBy(claims.organization())
                && features.stream().allMatch(claims.features()::include)
                && plans.stream().allMatch(claims.plans()::include)
                && reverifications.stream().allMatch(asked -> asked.isMetBy(claims.factorVerificationAge()));
    }

    /**
     * Tells whether a new proof of who they are would let the user in.
     *
     * @param claims what Clerk says of the user
     * @return the first proof that is missing; empty if none is, or something else is missing too
     */
    public Optional<Reverification> missingReverification(SessionClaims claims) {
        var rest = new AuthorizationCheck(roles, permissions, features, plans, Set.of());
        return rest.equals(NOTHING) || rest.isMetBy(claims) ? reverifications.stream()
                .filter(asked -> !asked.isMetBy(claims.factorVerificationAge())).findFirst() : Optional.empty();
    }

    private boolean isMetBy(@Nullable ActiveOrganization organization) {
        return organization == null ? roles.isEmpty() && permissions.isEmpty()
                : roles.stream().allMatch(organization::hasRole)
                        && permissions.stream().allMatch(organization::hasPermission);
    }

    /** Refuses null, which would otherwise drop a requirement without a word. */
    private static <T> Set<T> plus(Set<T> asked, T more) {
        return Stream.concat(asked.stream(), Stream.of(more)).collect(toUnmodifiableSet());
    }
}
