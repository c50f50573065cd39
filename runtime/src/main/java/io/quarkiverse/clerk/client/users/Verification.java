package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.clerk.client.ClerkError;
import io.quarkiverse.clerk.client.OpenEnum;

/** How a means of sign-in was, or is being, verified: one record for each way, and {@link Other} for ways to come. */
@JsonDeserialize(using = VerificationDeserializer.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "object", visible = true, defaultImpl = Verification.Other.class)
@JsonSubTypes({
        @JsonSubTypes.Type(value = Verification.Otp.class, name = "verification_otp"),
        @JsonSubTypes.Type(value = Verification.Admin.class, name = "verification_admin"),
        @JsonSubTypes.Type(value = Verification.FromOauth.class, name = "verification_from_oauth"),
        @JsonSubTypes.Type(value = Verification.Oauth.class, name = "verification_oauth"),
        @JsonSubTypes.Type(value = Verification.GoogleOneTap.class, name = "verification_google_one_tap"),
        @JsonSubTypes.Type(value = Verification.Ticket.class, name = "verification_ticket"),
        @JsonSubTypes.Type(value = Verification.Saml.class, name = "verification_saml"),
        @JsonSubTypes.Type(value = Verification.EmailLink.class, name = "verification_email_link"),
        @JsonSubTypes.Type(value = Verification.Scim.class, name = "verification_scim"),
        @JsonSubTypes.Type(value = Verification.Web3.class, name = "verification_web3"),
        @JsonSubTypes.Type(value = Verification.Passkey.class, name = "verification_passkey"),
})
public sealed interface Verification {

    /** {@return the way, as Clerk names it: {@code verification_otp} and so on} */
    String object();

    /** {@return how far it has come} */
    OpenEnum<VerificationStatus> status();

    /** {@return the strategy within the way} */
    OpenEnum<VerificationStrategy> strategy();

    /** {@return how many attempts there were; null if they are not counted} */
    @Nullable
    Integer attempts();

    /** {@return until when it can be finished; null if for any time} */
    @Nullable
    Instant expireAt();

    /** By a code sent to a phone number or email address. */
    record Otp(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String channel, @Nullable String verifiedAtClient)
            implements
                Verification {
    }

    /** By the application's word, through the Backend API or the dashboard. */
    record Admin(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String verifiedAtClient) implements Verification {
    }

    /** By an OAuth provider that vouches for an email address. */
    record FromOauth(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable ClerkError error, @Nullable String verifiedAtClient)
            implements
                Verification {
    }

    /** By signing in at an OAuth provider. */
    record Oauth(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String externalVerificationRedirectUrl, @Nullable ClerkError error,
            @Nullable String verifiedAtClient) implements Verification {

        /** {@return how far it has come, without the address, whose parameters are for the browser alone} */
        @Override
        public String toString() {
            return "Oauth[status=" + status + ", strategy=" + strategy + "]";
        }
    }

    /** By Google One Tap. */
    record GoogleOneTap(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable ClerkError error, @Nullable String verifiedAtClient)
            implements
                Verification {
    }

    /** By an invitation or sign-in token. */
    record Ticket(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String verifiedAtClient) implements Verification {
    }

    /** By signing in at a SAML provider. */
    record Saml(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String externalVerificationRedirectUrl, @Nullable ClerkError error,
            @Nullable String verifiedAtClient) implements Verification {

        /** {@return how far it has come, without the address, whose parameters are for the browser alone} */
        @Override
        public String toString() {
            return "Saml[status=" + status + ", strategy=" + strategy + "]";
        }
    }

    /** By following a link in an email. */
    record EmailLink(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String verifiedAtClient) implements Verification {
    }

    /** By the word of a directory. */
    record Scim(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt) implements Verification {
    }

    /** By signing a message with a wallet. */
    record Web3(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String nonce, @Nullable String message, @Nullable String verifiedAtClient)
            implements
                Verification {
    }

    /** By signing a challenge with a passkey. */
    record Passkey(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt, @Nullable String nonce, @Nullable String message, @Nullable String verifiedAtClient)
            implements
                Verification {
    }

    /** In a way that this version does not know. */
    record Other(String object, OpenEnum<VerificationStatus> status, OpenEnum<VerificationStrategy> strategy,
            @Nullable Integer attempts,
            @Nullable Instant expireAt) implements Verification {
    }
}
