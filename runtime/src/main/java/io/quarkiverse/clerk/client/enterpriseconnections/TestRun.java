package io.quarkiverse.clerk.client.enterpriseconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param id FIXME
 * @param status FIXME
 * @param connectionType FIXME
 * @param parsedUserInfo FIXME
 * @param logs FIXME
 * @param saml FIXME
 * @param oauth FIXME
 * @param createdAt when it was created
 */
public record TestRun(String id, OpenEnum<Status> status, OpenEnum<ConnectionType> connectionType,
        @Nullable ParsedUserInfo parsedUserInfo, List<Log> logs, @Nullable Saml saml, @Nullable Oauth oauth,
        Instant createdAt) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        PENDING,
        /** FIXME */
        SUCCESS,
        /** FIXME */
        FAILED
    }

    /** FIXME */
    public enum ConnectionType {
        /** FIXME */
        SAML,
        /** FIXME */
        OAUTH
    }

    /**
     * FIXME
     *
     * @param emailAddress FIXME
     * @param firstName FIXME
     * @param lastName FIXME
     * @param userId {@code user_…}
     */
    public record ParsedUserInfo(@Nullable String emailAddress, @Nullable String firstName, @Nullable String lastName,
            @Nullable String userId) {
    }

    /**
     * FIXME
     *
     * @param level FIXME
     * @param code FIXME
     * @param shortMessage FIXME
     * @param message FIXME
     */
    public record Log(String level, @Nullable String code, @Nullable String shortMessage, String message) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Log";
        }
    }

    /**
     * FIXME
     *
     * @param samlRequest FIXME
     * @param samlResponse FIXME
     * @param relayState FIXME
     */
    public record Saml(@Nullable String samlRequest, @Nullable String samlResponse, @Nullable String relayState) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Saml";
        }
    }

    /**
     * FIXME
     *
     * @param idToken FIXME
     * @param accessToken FIXME
     * @param userInfo FIXME
     */
    public record Oauth(@Nullable String idToken, @Nullable String accessToken, @Nullable String userInfo) {

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Oauth";
        }
    }
}
