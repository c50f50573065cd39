package io.quarkiverse.clerk.client.users;

/**
 * The strategies of verification. Those of OAuth providers, such as {@code oauth_google}, are not listed: they keep their text.
 */
public enum VerificationStrategy {
    /** A code sent to a phone number. */
    PHONE_CODE,
    /** A code sent to an email address. */
    EMAIL_CODE,
    /** A code sent to an email address, to set a new password. */
    RESET_PASSWORD_EMAIL_CODE,
    /** A signature by MetaMask. */
    WEB3_METAMASK_SIGNATURE,
    /** A signature by Base. */
    WEB3_BASE_SIGNATURE,
    /** A signature by Coinbase Wallet. */
    WEB3_COINBASE_WALLET_SIGNATURE,
    /** A signature by OKX Wallet. */
    WEB3_OKX_WALLET_SIGNATURE,
    /** A signature by a Solana wallet. */
    WEB3_SOLANA_SIGNATURE,
    /** The application's word. */
    ADMIN,
    /** An invitation or sign-in token. */
    TICKET,
    /** A sign-in at a SAML provider. */
    SAML,
    /** A link in an email. */
    EMAIL_LINK,
    /** The word of a directory. */
    SCIM,
    /** A passkey. */
    PASSKEY,
    /** Google One Tap. */
    GOOGLE_ONE_TAP
}
