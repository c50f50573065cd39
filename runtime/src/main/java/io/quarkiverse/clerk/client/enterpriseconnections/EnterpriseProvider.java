package io.quarkiverse.clerk.client.enterpriseconnections;

/** FIXME */
public enum EnterpriseProvider {
    /** FIXME */
    SAML_CUSTOM,
    /** FIXME */
    SAML_OKTA,
    /** FIXME */
    SAML_GOOGLE,
    /** FIXME */
    SAML_MICROSOFT,
    /** FIXME */
    OIDC_CUSTOM,
    /** FIXME */
    OIDC_GITHUB_ENTERPRISE,
    /** FIXME */
    OIDC_GITLAB
}
