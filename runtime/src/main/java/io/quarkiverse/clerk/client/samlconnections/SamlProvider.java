package io.quarkiverse.clerk.client.samlconnections;

/** FIXME */
public enum SamlProvider {
    /** FIXME */
    SAML_CUSTOM,
    /** FIXME */
    SAML_OKTA,
    /** FIXME */
    SAML_GOOGLE,
    /** FIXME */
    SAML_MICROSOFT
}
