package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.emailaddresses.AttemptEmailAddressVerificationRequest;
import io.quarkiverse.clerk.client.emailaddresses.CreateEmailAddressRequest;
import io.quarkiverse.clerk.client.emailaddresses.ReplaceEmailAddressRequest;
import io.quarkiverse.clerk.client.emailaddresses.UpdateEmailAddressRequest;
import io.quarkiverse.clerk.client.users.IdentificationLink;
import io.quarkiverse.clerk.client.users.IdentificationStatus;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkiverse.clerk.client.users.VerificationStatus;
import io.quarkiverse.clerk.client.users.VerificationStrategy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class EmailAddressesApiTest extends Recorded {

    @Test
    void creates() {
        answers("emailaddresses/email-address");

        var address = clerk.emailAddresses().create(CreateEmailAddressRequest.builder().userId("user_1")
                .emailAddress("ann@example.com").verified(true).primary(false).build());

        assertThat(asked().line()).isEqualTo("POST /v1/email_addresses");
        assertThat(asked().text()).isEqualTo(
                "{\"user_id\":\"user_1\",\"email_address\":\"ann@example.com\",\"verified\":true,\"primary\":false}");
        assertThat(address.emailAddress()).isEqualTo("ann@example.com");
        assertThat(address.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void gets() {
        answers("emailaddresses/email-address");

        var address = clerk.emailAddresses().get("idn_1");

        assertThat(asked().line()).isEqualTo("GET /v1/email_addresses/idn_1");
        assertThat(address.matchesSsoConnection()).isTrue();
        assertThat(address.linkedTo()).containsExactly(new IdentificationLink("oauth_google", "idn_2"));
        assertThat(address.verification()).isInstanceOfSatisfying(Verification.Otp.class, code -> {
            assertThat(code.status().is(VerificationStatus.VERIFIED)).isTrue();
            assertThat(code.strategy().is(VerificationStrategy.EMAIL_CODE)).isTrue();
            assertThat(code.expireAt()).isEqualTo(Instant.ofEpochMilli(1700691000123L));
        });
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"email_address\",\"id\":\"idn_1\",\"deleted\":true}");

        var deleted = clerk.emailAddresses().delete("idn_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/email_addresses/idn_1");
        assertThat(deleted.deleted()).isTrue();
        assertThat(deleted.id()).isEqualTo("idn_1");
    }

    @Test
    void changesOnlyWhatIsSet() {
        answers("emailaddresses/email-address");

        var address = clerk.emailAddresses().update("idn_1",
                UpdateEmailAddressRequest.builder().primary(true).notifyPrimaryEmailAddressChanged(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/email_addresses/idn_1");
        assertThat(asked().text()).isEqualTo("{\"primary\":true,\"notify_primary_email_address_changed\":true}");
        assertThat(address.id()).isEqualTo("idn_1");
    }

    @Test
    void sendsACode() {
        answers("emailaddresses/verification");

        var verification = clerk.emailAddresses().prepareVerification("idn_1");

        assertThat(asked().line()).isEqualTo("POST /v1/email_addresses/idn_1/prepare_verification");
        assertThat(asked().text()).isEmpty();
        assertThat(verification.id()).isEqualTo("ver_1");
        assertThat(verification.attempts()).isZero();
        assertThat(verification.expireAt()).isEqualTo(Instant.ofEpochMilli(1700691000123L));
        assertThat(verification.channel()).isNull();
    }

    @Test
    void triesACode() {
        answers("emailaddresses/verification");
        var request = AttemptEmailAddressVerificationRequest.builder().verificationId("ver_1").code("424242").build();

        var verification = clerk.emailAddresses().attemptVerification("idn_1", request);

        assertThat(asked().line()).isEqualTo("POST /v1/email_addresses/idn_1/attempt_verification");
        assertThat(asked().text()).isEqualTo("{\"verification_id\":\"ver_1\",\"code\":\"424242\"}");
        assertThat(verification.status()).isEqualTo("unverified");
        assertThat(verification.strategy()).isEqualTo("email_code");
        assertThat(request).as("the code is a secret").asString().doesNotContain("424242");
    }

    @Test
    void replacesAllAddressesOfAUser() {
        answers("emailaddresses/email-address");

        var address = clerk.emailAddresses().replaceForUser("user_1", ReplaceEmailAddressRequest.builder()
                .emailAddress("ann@example.com").identificationStatus(IdentificationStatus.RESERVED).build());

        assertThat(asked().line()).isEqualTo("PUT /v1/users/user_1/email_address");
        assertThat(asked().text())
                .isEqualTo("{\"email_address\":\"ann@example.com\",\"identification_status\":\"reserved\"}");
        assertThat(address.reserved()).isFalse();
    }
}
