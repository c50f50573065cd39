package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.users.RemovePasswordRequest;
import io.quarkiverse.clerk.client.users.SetPasswordCompromisedRequest;
import io.quarkiverse.clerk.client.users.TotpVerification;
import io.quarkiverse.clerk.client.users.TrustedDevice;
import io.quarkiverse.clerk.client.users.VerifyPasswordRequest;
import io.quarkiverse.clerk.client.users.VerifyTotpRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The operations on what a user signs in with. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class UsersSignInApiTest extends Recorded {

    @Test
    void removesThePasswordWithOrWithoutEndingSessions() {
        answers("users/user");

        assertThat(clerk.users().removePassword("user_1").id()).isEqualTo("user_1");

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/remove_password");
        assertThat(asked().text()).isEmpty();

        clerk.users().removePassword("user_1", RemovePasswordRequest.builder().signOutOfOtherSessions(true).build());

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/remove_password");
        assertThat(asked().text()).isEqualTo("{\"sign_out_of_other_sessions\":true}");
    }

    @Test
    void verifiesAPassword() {
        answers(200, "{\"verified\":true}");
        var request = VerifyPasswordRequest.builder().password("rye and barley").build();

        var verification = clerk.users().verifyPassword("user_1", request);

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/verify_password");
        assertThat(asked().text()).isEqualTo("{\"password\":\"rye and barley\"}");
        assertThat(verification.verified()).isTrue();
        assertThat(request).as("the password is a secret").asString().doesNotContain("barley");
    }

    @Test
    void verifiesACode() {
        answers(200, "{\"verified\":true,\"code_type\":\"backup_code\"}");
        var request = VerifyTotpRequest.builder().code("424242").build();

        var verification = clerk.users().verifyTotp("user_1", request);

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/verify_totp");
        assertThat(asked().text()).isEqualTo("{\"code\":\"424242\"}");
        assertThat(verification.verified()).isTrue();
        assertThat(verification.codeType().is(TotpVerification.CodeType.BACKUP_CODE)).isTrue();
        assertThat(request).as("the code is a secret").asString().doesNotContain("424242");
    }

    @Test
    void takesSecondFactorsAway() {
        answers(200, "{\"user_id\":\"user_1\"}");

        assertThat(clerk.users().disableMfa("user_1").userId()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/mfa");

        assertThat(clerk.users().deleteBackupCodes("user_1").userId()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/backup_code");

        assertThat(clerk.users().deleteTOTP("user_1").userId()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/totp");
    }

    @Test
    void takesPasskeysWalletsAndAccountsAway() {
        answers(200, "{\"object\":\"passkey\",\"id\":\"idn_6\",\"deleted\":true}");

        assertThat(clerk.users().deletePasskey("user_1", "idn_6").object()).isEqualTo("passkey");
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/passkeys/idn_6");

        assertThat(clerk.users().deleteWeb3Wallet("user_1", "idn_5").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/web3_wallets/idn_5");

        assertThat(clerk.users().deleteExternalAccount("user_1", "eac_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/external_accounts/eac_1");
    }

    @Test
    void listsTrustedDevices() {
        answersPageOf("users/trusted-device");

        var page = clerk.users().listTrustedDevices("user_1");

        assertThat(asked().line()).isEqualTo("GET /v1/users/user_1/trusted_devices");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(TrustedDevice::appIdentifier).containsExactly("com.example.bakery");
    }

    @Test
    void revokesATrustedDevice() {
        answers("users/trusted-device");

        var device = clerk.users().revokeTrustedDevice("user_1", "device_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/trusted_devices/device_1");
        assertThat(device.platform().is(TrustedDevice.Platform.ANDROID)).isTrue();
        assertThat(device.status().is(TrustedDevice.Status.REVOKED)).isTrue();
        assertThat(device.lastUsedAt()).isEqualTo(Instant.ofEpochMilli(1700690400789L));
        assertThat(device.revokedAt()).isEqualTo(Instant.ofEpochMilli(1700690400987L));
    }

    @Test
    void distrustsAPasswordAndTakesThatBack() {
        answers("users/user");

        clerk.users().setPasswordCompromised("user_1",
                SetPasswordCompromisedRequest.builder().revokeAllSessions(true).build());

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/password/set_compromised");
        assertThat(asked().text()).isEqualTo("{\"revoke_all_sessions\":true}");

        clerk.users().setPasswordCompromised("user_1");

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/password/set_compromised");
        assertThat(asked().text()).isEmpty();

        assertThat(clerk.users().unsetPasswordCompromised("user_1").passwordEnabled()).isTrue();

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/password/unset_compromised");
    }
}
