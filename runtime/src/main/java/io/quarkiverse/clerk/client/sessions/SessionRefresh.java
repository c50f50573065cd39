package io.quarkiverse.clerk.client.sessions;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a refreshed session comes as: one record for each form, and {@link Other} for forms to come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "object", visible = true, defaultImpl = SessionRefresh.Other.class)
@JsonSubTypes({
        @JsonSubTypes.Type(value = SessionRefresh.Token.class, name = "token"),
        @JsonSubTypes.Type(value = SessionRefresh.Cookies.class, name = "cookies"),
})
public sealed interface SessionRefresh {

    /** {@return the form, as Clerk names it: {@code token} or {@code cookies}} */
    String object();

    /**
     * A session token.
     *
     * @param object always {@code token}
     * @param jwt the session token
     */
    record Token(String object, String jwt) implements SessionRefresh {

        /** {@return the name of the record alone: the token is a secret} */
        @Override
        public String toString() {
            return "Token";
        }
    }

    /**
     * What the browser is to be given.
     *
     * @param object always {@code cookies}
     * @param cookies the values of {@code Set-Cookie} header fields
     */
    record Cookies(String object, List<String> cookies) implements SessionRefresh {

        /** {@return the name of the record alone: the cookies are secrets} */
        @Override
        public String toString() {
            return "Cookies";
        }
    }

    /**
     * A form that this version does not know.
     *
     * @param object the form, as Clerk names it
     */
    record Other(String object) implements SessionRefresh {
    }
}
