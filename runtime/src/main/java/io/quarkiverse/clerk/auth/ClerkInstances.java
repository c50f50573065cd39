package io.quarkiverse.clerk.auth;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.browser.SessionIssuer;
import io.quarkiverse.clerk.auth.token.TokenPreview;

/** The instances that the application belongs to, and which of them a request is for. */
public final class ClerkInstances {

    private final ClerkInstance standard;
    private final Map<String, ClerkInstance> byName = new LinkedHashMap<>();

    /**
     * Makes them.
     *
     * @param standard the one without a name
     * @param named the others
     */
    public ClerkInstances(ClerkInstance standard, Collection<ClerkInstance> named) {
        this.standard = standard;
        byName.put(standard.name(), standard);
        named.forEach(instance -> byName.put(instance.name(), instance));
    }

    /** {@return the instance without a name} */
    public ClerkInstance standard() {
        return standard;
    }

    /** {@return the issuers of all instances; empty if that of one is not known} */
    public Set<String> issuers() {
        var issuers = byName.values().stream().map(instance -> instance.options().sessionTokens().issuers()).toList();
        return issuers.stream().anyMatch(Set::isEmpty) ? Set.of()
                : issuers.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds an instance.
     *
     * @param name its name
     * @return the instance; never null
     * @throws IllegalArgumentException if there is none of that name
     */
    public ClerkInstance named(String name) {
        var instance = byName.get(name);
        if (instance == null) {
            throw new IllegalArgumentException("There is no Clerk instance \"" + name + "\". Expected one of " + byName.keySet()
                    + ", or quarkus.clerk.\"" + name + "\".* in the configuration");
        }
        return instance;
    }

    /**
     * Finds the instance that issued the token of a request, by its own word: whether that is true, the keys of the instance
     * tell.
     *
     * @param request what it offers
     * @return the instance; the one without a name if there is no token, or none that says an issuer
     */
    public ClerkInstance of(AuthRequest request) {
        if (byName.size() == 1) {
            return standard;
        }
        var token = request.headerToken();
        if (token != null) {
            var preview = TokenPreview.of(token);
            return preview == null ? standard : issuedBy(preview.issuer());
        }
        for (var instance : byName.values()) {
            if (accepts(instance, SessionIssuer.of(request, instance.options().browser().frontendApi()))) {
                return instance;
            }
        }
        return standard;
    }

    private ClerkInstance issuedBy(@Nullable String issuer) {
        return byName.values().stream().filter(instance -> accepts(instance, issuer)).findFirst().orElse(standard);
    }

    private static boolean accepts(ClerkInstance instance, @Nullable String issuer) {
        return issuer != null && instance.options().sessionTokens().issuers().contains(issuer);
    }
}
