package io.quarkiverse.clerk.auth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The features, or the plans, that somebody has.
 *
 * @param ofOrganization those of the organization that the user acts for
 * @param ofUser those of the user alone; one that both have is in both
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claims {@code fea} and
 *      {@code pla}</a>
 */
public record Entitlements(Set<String> ofOrganization, Set<String> ofUser) {

    static final Entitlements NONE = new Entitlements(Set.of(), Set.of());

    /** Makes a set of entitlements that does not change. */
    public Entitlements {
        ofOrganization = Set.copyOf(ofOrganization);
        ofUser = Set.copyOf(ofUser);
    }

    /** {@return none if any item of the claim is malformed: who wrote that may have meant something else by the rest} */
    static Entitlements of(@Nullable String claim) {
        var items = claim == null ? List.<ScopedName> of() : ScopedName.list(claim);
        return items.stream().anyMatch(item -> item.scope() == null) ? NONE
                : new Entitlements(names(items, ScopedName::isOfOrganization), names(items, ScopedName::isOfUser));
    }

    private static Set<String> names(List<ScopedName> items, Predicate<ScopedName> scope) {
        return items.stream().filter(scope).map(ScopedName::name).filter(name -> !name.isEmpty())
                .collect(toUnmodifiableSet());
    }

    /**
     * Looks for one, by the rules of Clerk's SDKs.
     *
     * @param asked a name, or one with a scope ({@code org:reports}, {@code user:reports}) of which what follows a second colon
     *        does not count
     * @return whether it is there, without a scope in either of them; false if the scope is unknown
     */
    boolean include(String asked) {
        var parts = asked.split(":", -1);
        if (parts.length == 1) {
            return ofOrganization.contains(asked) || ofUser.contains(asked);
        }
        return switch (parts[0]) {
            case "o", "org", "organization" -> ofOrganization.contains(parts[1]);
            case "u", "user" -> ofUser.contains(parts[1]);
            default -> false;
        };
    }
}
