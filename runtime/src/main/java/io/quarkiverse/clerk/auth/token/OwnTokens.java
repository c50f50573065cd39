package io.quarkiverse.clerk.auth.token;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells Clerk's tokens from those that another extension verifies, before anything in them is believed. A wrong answer lets
 * nobody in: either side verifies what it is given.
 */
public final class OwnTokens {

    /** How Clerk's ids of signing keys begin: a key has the id of its instance. */
    private static final String KEY_ID = "ins_";

    private final Set<String> issuers;

    /**
     * Makes a distinction.
     *
     * @param issuers the values of {@code iss} that are ours; empty if they are not known
     */
    public OwnTokens(Set<String> issuers) {
        this.issuers = Set.copyOf(issuers);
    }

    /**
     * Decides.
     *
     * @param token what was sent, whatever it is
     * @return whether Clerk has made it, by its own word: by the issuer where it names one and ours are known, else by the id
     *         of
     *         the key that it is signed with
     */
    public boolean include(String token) {
        if (TokenTypes.ofOpaque(token) != null) {
            return true;
        }
        try {
            return include(Jwt.parse(token));
        } catch (Refused unreadable) {
            return false;
        }
    }

    private boolean include(Jwt jwt) {
        var issuer = jwt.payload().path("iss").textValue();
        return issuer == null || issuers.isEmpty() ? isOurs(jwt.headerText("kid")) : issuers.contains(issuer);
    }

    private static boolean isOurs(@Nullable String keyId) {
        return keyId != null && keyId.startsWith(KEY_ID);
    }
}
