package io.quarkiverse.clerk.client.samlconnections;

/** The identity providers that SAML connections can be made to. */
public enum SamlProvider {
    /** Any that speaks SAML. */
    SAML_CUSTOM,
    /** Okta. */
    SAML_OKTA,
    /** Google Workspace. */
    SAML_GOOGLE,
    /** Microsoft Entra ID. */
    SAML_MICROSOFT
}
