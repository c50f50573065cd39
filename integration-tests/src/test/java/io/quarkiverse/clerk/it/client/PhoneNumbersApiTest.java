package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.phonenumbers.AttemptPhoneNumberVerificationRequest;
import io.quarkiverse.clerk.client.phonenumbers.CreatePhoneNumberRequest;
import io.quarkiverse.clerk.client.phonenumbers.ReplacePhoneNumberRequest;
import io.quarkiverse.clerk.client.phonenumbers.UpdatePhoneNumberRequest;
import io.quarkiverse.clerk.client.users.IdentificationLink;
import io.quarkiverse.clerk.client.users.IdentificationStatus;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkiverse.clerk.client.users.VerificationStrategy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class PhoneNumbersApiTest extends Recorded {

    @Test
    void creates() {
        answers("phonenumbers/phone-number");

        var number = clerk.phoneNumbers().create(CreatePhoneNumberRequest.builder().userId("user_1")
                .phoneNumber("+41445550100").verified(true).reservedForSecondFactor(true).build());

        assertThat(asked().line()).isEqualTo("POST /v1/phone_numbers");
        assertThat(asked().text()).isEqualTo("{\"user_id\":\"user_1\",\"phone_number\":\"+41445550100\",\"verified\":true,"
                + "\"reserved_for_second_factor\":true}");
        assertThat(number.backupCodes()).containsExactly("rye-bread-1", "rye-bread-2");
        assertThat(number).as("backup codes are secrets").asString().doesNotContain("rye-bread");
    }

    @Test
    void gets() {
        answers("phonenumbers/phone-number");

        var number = clerk.phoneNumbers().get("idn_3");

        assertThat(asked().line()).isEqualTo("GET /v1/phone_numbers/idn_3");
        assertThat(number.phoneNumber()).isEqualTo("+41445550100");
        assertThat(number.reservedForSecondFactor()).isTrue();
        assertThat(number.defaultSecondFactor()).isFalse();
        assertThat(number.linkedTo()).containsExactly(new IdentificationLink("oauth_apple", "idn_4"));
        assertThat(number.updatedAt()).isEqualTo(Instant.ofEpochMilli(1700690400456L));
        assertThat(number.verification()).isInstanceOfSatisfying(Verification.Admin.class, admin -> {
            assertThat(admin.strategy().is(VerificationStrategy.ADMIN)).isTrue();
            assertThat(admin.attempts()).isNull();
            assertThat(admin.expireAt()).isNull();
        });
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"phone_number\",\"id\":\"idn_3\",\"deleted\":true}");

        var deleted = clerk.phoneNumbers().delete("idn_3");

        assertThat(asked().line()).isEqualTo("DELETE /v1/phone_numbers/idn_3");
        assertThat(deleted.deleted()).isTrue();
        assertThat(deleted.object()).isEqualTo("phone_number");
    }

    @Test
    void changesOnlyWhatIsSet() {
        answers("phonenumbers/phone-number");

        var number = clerk.phoneNumbers().update("idn_3",
                UpdatePhoneNumberRequest.builder().primary(true).reservedForSecondFactor(false).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/phone_numbers/idn_3");
        assertThat(asked().text()).isEqualTo("{\"primary\":true,\"reserved_for_second_factor\":false}");
        assertThat(number.id()).isEqualTo("idn_3");
    }

    @Test
    void sendsACode() {
        answers("phonenumbers/verification");

        var verification = clerk.phoneNumbers().prepareVerification("idn_3");

        assertThat(asked().line()).isEqualTo("POST /v1/phone_numbers/idn_3/prepare_verification");
        assertThat(asked().text()).isEmpty();
        assertThat(verification.id()).isEqualTo("ver_2");
        assertThat(verification.channel()).isEqualTo("sms");
        assertThat(verification.expireAt()).isEqualTo(Instant.ofEpochMilli(1700691000456L));
    }

    @Test
    void triesACode() {
        answers("phonenumbers/verification");
        var request = AttemptPhoneNumberVerificationRequest.builder().verificationId("ver_2").code("424242").build();

        var verification = clerk.phoneNumbers().attemptVerification("idn_3", request);

        assertThat(asked().line()).isEqualTo("POST /v1/phone_numbers/idn_3/attempt_verification");
        assertThat(asked().text()).isEqualTo("{\"verification_id\":\"ver_2\",\"code\":\"424242\"}");
        assertThat(verification.status()).isEqualTo("failed");
        assertThat(verification.attempts()).isEqualTo(3);
        assertThat(request).as("the code is a secret").asString().doesNotContain("424242");
    }

    @Test
    void replacesAllNumbersOfAUser() {
        answers("phonenumbers/phone-number");

        var number = clerk.phoneNumbers().replaceForUser("user_1", ReplacePhoneNumberRequest.builder()
                .phoneNumber("+41445550100").identificationStatus(IdentificationStatus.UNVERIFIED).build());

        assertThat(asked().line()).isEqualTo("PUT /v1/users/user_1/phone_number");
        assertThat(asked().text())
                .isEqualTo("{\"phone_number\":\"+41445550100\",\"identification_status\":\"unverified\"}");
        assertThat(number.reserved()).isFalse();
    }
}
