package io.quarkiverse.clerk.client.enterpriseconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A test of an enterprise connection.
 *
 * @param id which test
 * @param status how far it is
 * @param connectionType how the provider is spoken to
 * @param parsedUserInfo what was understood of the user; null if there is nothing yet
 * @param logs what happened
 * @param saml what was sent, with SAML; null otherwise
 * @param oauth what was sent, with OpenID Connect; null otherwise
 * @param createdAt when it was created
 */
public record TestRun(String id, OpenEnum<Status> status, OpenEnum<ConnectionType> connectionType,
        @Nullable ParsedUserInfo parsedUserInfo, List<Log> logs, @Nullable Saml saml, @Nullable Oauth oauth,
        Instant createdAt) {

    /** How far a test is. */
    public enum Status {
        /** Nobody has signed in yet. */
        PENDING,
        /** The sign-in has worked. */
        SUCCESS,
        /** The sign-in has not worked. */
        FAILED
    }

    /** How an identity provider is spoken to. */
    public enum ConnectionType {
        /** By SAML. */
        SAML,
        /** By OpenID Connect. */
        OAUTH
    }

    /**
     * What was understood of a user. Any part is null where the provider did not tell it.
     *
     * @param emailAddress the email address
     * @param firstName the first name
     * @param lastName the last name
     * @param userId the provider's id of the user
     */
    public record ParsedUserInfo(@Nullable String emailAddress, @Nullable String firstName, @Nullable String lastName,
            @Nullable String userId) {
    }

    /**
     * What happened in a test.
     *
     * @param level how bad it is, such as {@code error}
     * @param code what a program looks at; null if there is none
     * @param shortMessage one line; null if there is none
     * @param message all of it
     */
    public record Log(String level, @Nullable String code, @Nullable String shortMessage, String message) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Log";
        }
    }

    /**
     * What was sent in a test with SAML. Any part is null where it was not sent.
     *
     * @param samlRequest what Clerk asked for
     * @param samlResponse what the provider answered
     * @param relayState what the provider had to give back unchanged
     */
    public record Saml(@Nullable String samlRequest, @Nullable String samlResponse, @Nullable String relayState) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Saml";
        }
    }

    /**
     * What was sent in a test with OpenID Connect. Any part is null where it was not sent.
     *
     * @param idToken the ID token
     * @param accessToken the access token
     * @param userInfo the user's data, as JSON
     */
    public record Oauth(@Nullable String idToken, @Nullable String accessToken, @Nullable String userInfo) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Oauth";
        }
    }
}
