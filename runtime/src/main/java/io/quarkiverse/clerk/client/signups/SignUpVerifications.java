package io.quarkiverse.clerk.client.signups;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far the verification of what was given with a sign-up is.
 *
 * @param emailAddress null if there is nothing to verify
 * @param phoneNumber null if there is nothing to verify
 * @param web3Wallet null if there is nothing to verify
 * @param externalAccount empty if there is nothing to verify
 */
public record SignUpVerifications(@Nullable SignUpVerification emailAddress, @Nullable SignUpVerification phoneNumber,
        @Nullable SignUpVerification web3Wallet, Map<String, Object> externalAccount) {
}
