package io.quarkiverse.clerk.client.users;

/** By which strategy something is verified. Those of OAuth providers are named after the provider and not listed here. */
public enum VerificationStrategy {
    /** A code sent to a phone number. */
    PHONE_CODE,
    /** A code sent to an email address. */
    EMAIL_CODE,
    /** A code sent to an email address to set a new password. */
    RESET_PASSWORD_EMAIL_CODE,
    /** The application's word. */
    ADMIN,
    /** An invitation or sign-in token. */
    TICKET,
    /** A SAML provider. */
    SAML,
    /** A link in an email. */
    EMAIL_LINK,
    /** The word of a directory. */
    SCIM,
    /** A passkey. */
    PASSKEY,
    /** Google One Tap. */
    GOOGLE_ONE_TAP,
    /** A message signed with MetaMask. */
    WEB3_METAMASK_SIGNATURE,
    /** A message signed with Base. */
    WEB3_BASE_SIGNATURE,
    /** A message signed with Coinbase Wallet. */
    WEB3_COINBASE_WALLET_SIGNATURE,
    /** A message signed with OKX Wallet. */
    WEB3_OKX_WALLET_SIGNATURE,
    /** A message signed with a Solana wallet. */
    WEB3_SOLANA_SIGNATURE
}
