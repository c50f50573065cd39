package io.quarkiverse.clerk.client.signups;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far the parts of a sign-up are verified.
 *
 * @param emailAddress null if there is none to verify
 * @param phoneNumber null if there is none to verify
 * @param web3Wallet null if there is none to verify
 * @param externalAccount that of an account at an OAuth or enterprise provider; empty if there is none
 */
public record SignUpVerifications(@Nullable SignUpVerification emailAddress, @Nullable SignUpVerification phoneNumber,
        @Nullable SignUpVerification web3Wallet, Map<String, Object> externalAccount) {
}
