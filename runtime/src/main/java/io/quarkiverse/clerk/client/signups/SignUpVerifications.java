package io.quarkiverse.clerk.client.signups;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param emailAddress FIXME
 * @param phoneNumber FIXME
 * @param web3Wallet FIXME
 * @param externalAccount FIXME
 */
public record SignUpVerifications(@Nullable SignUpVerification emailAddress, @Nullable SignUpVerification phoneNumber,
        @Nullable SignUpVerification web3Wallet, Map<String, Object> externalAccount) {
}
