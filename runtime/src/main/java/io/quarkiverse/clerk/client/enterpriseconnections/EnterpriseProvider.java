package io.quarkiverse.clerk.client.enterpriseconnections;

/** The identity providers that enterprise connections can be made to. */
public enum EnterpriseProvider {
    /** Any that speaks SAML. */
    SAML_CUSTOM,
    /** Okta, by SAML. */
    SAML_OKTA,
    /** Google Workspace, by SAML. */
    SAML_GOOGLE,
    /** Microsoft Entra ID, by SAML. */
    SAML_MICROSOFT,
    /** Any that speaks OpenID Connect. */
    OIDC_CUSTOM,
    /** GitHub Enterprise, by OpenID Connect. */
    OIDC_GITHUB_ENTERPRISE,
    /** GitLab, by OpenID Connect. */
    OIDC_GITLAB
}
