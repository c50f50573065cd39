package io.quarkiverse.clerk.auth;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The outcome of authenticating a request. There is always one: no input makes {@link RequestAuthenticator} fail. */
public sealed interface RequestState {

    /** {@return the {@code Set-Cookie} values to answer with, whatever the answer is; never null} */
    List<String> cookies();

    /** {@return where to send the browser with status 307 and without caching; null if the request goes on} */
    @Nullable
    String location();

    /**
     * Somebody is calling.
     *
     * @param principal who; never null
     */
    record SignedIn(ClerkPrincipal principal, List<String> cookies, @Nullable String location) implements RequestState {

        /**
         * Makes the usual outcome: the request goes on.
         *
         * @param principal who
         */
        public SignedIn(ClerkPrincipal principal) {
            this(principal, List.of(), null);
        }
    }

    /**
     * Nobody that we know is calling.
     *
     * @param rejection why; never null
     */
    record SignedOut(Rejection rejection, List<String> cookies, @Nullable String location) implements RequestState {

        /**
         * Makes the usual outcome: the request goes on.
         *
         * @param rejection why
         */
        public SignedOut(Rejection rejection) {
            this(rejection, List.of(), null);
        }
    }

    /**
     * Only the browser, by way of Clerk, can tell who is calling.
     *
     * @param rejection why; never null
     * @param location where to send it; never null
     */
    record Handshake(Rejection rejection, List<String> cookies, String location) implements RequestState {
    }
}
