package io.quarkiverse.clerk.auth;

/** The outcome of authenticating a request. There is always one: no input makes {@link RequestAuthenticator} fail. */
public sealed interface RequestState {

    /**
     * Somebody is calling.
     *
     * @param principal who; never null
     */
    record SignedIn(ClerkPrincipal principal) implements RequestState {
    }

    /**
     * Nobody that we know is calling.
     *
     * @param reason why; never null
     */
    record SignedOut(AuthReason reason) implements RequestState {
    }
}
