package io.quarkiverse.clerk.it.tour;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.AffectedUser;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.PasswordVerification;
import io.quarkiverse.clerk.client.users.TotpVerification;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.VerifyPasswordRequest;
import io.quarkiverse.clerk.client.users.VerifyTotpRequest;

/** The users of the instance: passwords and second factors. */
@Singleton
class UserPasswordsTour implements Tour {

    private final ClerkClient clerk;

    UserPasswordsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "users";
    }

    @Override
    public void run(Steps steps) {
        var id = clerk.users().create(CreateUserRequest.builder().emailAddress(List.of("perla.guest@example.com"))
                .password("a pearl for the guests").totpSecret("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
                .backupCodes(List.of("guestcode1", "guestcode2")).build()).id();
        steps.afterwards(() -> clerk.users().delete(id));
        steps.take("verifyPassword", () -> clerk.users().verifyPassword(id, VerifyPasswordRequest.builder()
                .password("a pearl for the guests").build()), PasswordVerification::verified, true);
        steps.refused("verifyPassword that is wrong", ClerkApiException.InvalidRequest.class,
                () -> clerk.users().verifyPassword(id, VerifyPasswordRequest.builder().password("wrong").build()));
        steps.take("verifyTotp", () -> clerk.users().verifyTotp(id, VerifyTotpRequest.builder().code("guestcode1").build()),
                verified -> verified.codeType().known().orElseThrow(), TotpVerification.CodeType.BACKUP_CODE);
        steps.take("deleteBackupCodes", () -> clerk.users().deleteBackupCodes(id), AffectedUser::userId, id);
        steps.take("get without backup codes", () -> clerk.users().get(id), User::backupCodeEnabled, false);
        steps.take("deleteTOTP", () -> clerk.users().deleteTOTP(id), AffectedUser::userId, id);
        steps.take("get without TOTP", () -> clerk.users().get(id), User::totpEnabled, false);
        steps.take("disableMfa", () -> clerk.users().disableMfa(id), AffectedUser::userId, id);
        steps.take("get with one factor", () -> clerk.users().get(id), User::twoFactorEnabled, false);
        steps.take("setPasswordCompromised", () -> clerk.users().setPasswordCompromised(id), User::id, id);
        steps.take("unsetPasswordCompromised", () -> clerk.users().unsetPasswordCompromised(id), User::id, id);
        steps.take("removePassword", () -> clerk.users().removePassword(id), User::passwordEnabled, false);
    }
}
