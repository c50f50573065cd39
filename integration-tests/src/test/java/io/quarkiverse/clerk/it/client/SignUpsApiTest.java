package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.signups.SignUp;
import io.quarkiverse.clerk.client.signups.SignUpVerification;
import io.quarkiverse.clerk.client.signups.UpdateSignUpRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class SignUpsApiTest extends Recorded {

    /** What the application keeps with a sign-up. */
    record Campaign(String campaign) {
    }

    @Test
    void getsWhatWasGivenAndWhatIsMissing() {
        answers("signups/sign-up");

        var signUp = clerk.signUps().get("sua_1");

        assertThat(asked().line()).isEqualTo("GET /v1/sign_ups/sua_1");
        assertThat(signUp.status().is(SignUp.Status.MISSING_REQUIREMENTS)).isTrue();
        assertThat(signUp.missingFields()).containsExactly("password");
        assertThat(signUp.unverifiedFields()).containsExactly("email_address");
        assertThat(signUp.emailAddress()).isEqualTo("ann@example.com");
        assertThat(signUp.web3Wallet()).isNull();
        assertThat(signUp.createdUserId()).isNull();
        assertThat(signUp.publicMetadataAs(Campaign.class)).isEqualTo(new Campaign("spring"));
        assertThat(signUp.abandonAt()).isEqualTo(Instant.ofEpochMilli(1700776800123L));
        assertThat(signUp.legalAcceptedAt()).isEqualTo(Instant.ofEpochMilli(1700690400456L));
    }

    @Test
    void getsHowFarTheVerificationsAre() {
        answers("signups/sign-up");

        var verifications = clerk.signUps().get("sua_1").verifications();

        assertThat(verifications.emailAddress().nextAction().is(SignUpVerification.NextAction.NEEDS_ATTEMPT)).isTrue();
        assertThat(verifications.emailAddress().supportedStrategies()).containsExactly("email_code", "email_link");
        assertThat(verifications.phoneNumber().nextAction().is(SignUpVerification.NextAction.NEEDS_PREPARE)).isTrue();
        assertThat(verifications.web3Wallet()).isNull();
        assertThat(verifications.externalAccount()).containsEntry("status", "unverified");
    }

    @Test
    void setsTheExternalIdAndClearsIt() {
        answers("signups/sign-up");

        var signUp = clerk.signUps().update("sua_1",
                UpdateSignUpRequest.builder().externalId(Optional.of("ext-1")).customAction(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/sign_ups/sua_1");
        assertThat(asked().text()).isEqualTo("{\"external_id\":\"ext-1\",\"custom_action\":true}");
        assertThat(signUp.externalId()).isEqualTo("ext-1");
        assertThat(signUp.customAction()).isTrue();

        clerk.signUps().update("sua_1", UpdateSignUpRequest.builder().externalId(Optional.empty()).build());

        assertThat(asked().text()).isEqualTo("{\"external_id\":null}");
    }
}
