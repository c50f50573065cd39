package io.quarkiverse.clerk.testing;

/**
 * Real tokens, which the dev server makes and signs, for requests that go through all of request authentication. For example,
 * with REST Assured:
 *
 * <pre>
 * given().auth().oauth2(signInAs("ann")).get("/me")
 * given().auth().oauth2(session("ann").expired().token()).get("/me")
 * given().cookies(session("ann").cookies()).get("/me")
 * given().auth().oauth2(apiKey("ann").scopes("export").token()).get("/export")
 * </pre>
 *
 * They work in {@code @QuarkusTest} and in {@code @QuarkusIntegrationTest}. The dev server is found by
 * {@code quarkus.clerk.api-url}, which Dev Services sets, and it has to be on this machine: nothing is ever sent elsewhere.
 * All that asks it for a token throws an {@link IllegalStateException} if there is none, and an
 * {@link IllegalArgumentException} if it cannot make the token. Both say what to do.
 */
public final class ClerkTestTokens {

    private ClerkTestTokens() {
    }

    /**
     * Signs in a user of the dev server, such as the seeded ann, bob and cleo.
     *
     * @param user id, username or email address
     * @return a session token with the user's first organization, good for a minute
     */
    public static String signInAs(String user) {
        return session(user).token();
    }

    /**
     * Begins a session token, which may differ in anything from the one that Clerk would make now.
     *
     * @param user id, username or email address of a user of the dev server
     * @return the usual token, to be changed
     */
    public static SessionTestToken session(String user) {
        return new SessionTestToken(user);
    }

    /**
     * Begins an API key.
     *
     * @param subject a user of the dev server by id, username or email address, or an organization, {@code org_…}
     * @return a key without scopes that does not expire, to be changed
     */
    public static MachineTestToken apiKey(String subject) {
        return new MachineTestToken("api_key", subject);
    }

    /**
     * Begins an access token of an OAuth client.
     *
     * @param user whom it acts for: id, username or email address of a user of the dev server
     * @return an opaque token without scopes that does not expire, to be changed
     */
    public static MachineTestToken oauthToken(String user) {
        return new MachineTestToken("oauth_token", user);
    }

    /**
     * Begins a token by which a machine identifies itself to another.
     *
     * @param machine {@code mch_…}; need not exist
     * @return an opaque token without scopes that does not expire, to be changed
     */
    public static MachineTestToken m2mToken(String machine) {
        return new MachineTestToken("m2m_token", Checked.id("machine", machine, "mch_"));
    }

    /** {@return what looks a bit like a token and is none} */
    public static String garbage() {
        return "eyJub3QiOiJh.dG9rZW4.x";
    }
}
