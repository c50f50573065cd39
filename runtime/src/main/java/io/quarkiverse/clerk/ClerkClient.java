package io.quarkiverse.clerk;

import jakarta.enterprise.inject.Default;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.ClerkApiExceptionMapper;
import io.quarkiverse.clerk.client.ClerkHeaders;
import io.quarkiverse.clerk.client.ClerkObjectMapper;
import io.quarkiverse.clerk.client.ClerkParamConverters;
import io.quarkiverse.clerk.client.KeptGroups;
import io.quarkiverse.clerk.client.actortokens.ActorTokensApi;
import io.quarkiverse.clerk.client.adminportallinktokens.AdminPortalLinkTokensApi;
import io.quarkiverse.clerk.client.agenttasks.AgentTasksApi;
import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifiersApi;
import io.quarkiverse.clerk.client.apikeys.ApiKeysApi;
import io.quarkiverse.clerk.client.betafeatures.BetaFeaturesApi;
import io.quarkiverse.clerk.client.billing.BillingApi;
import io.quarkiverse.clerk.client.blocklistidentifiers.BlocklistIdentifiersApi;
import io.quarkiverse.clerk.client.clients.ClientsApi;
import io.quarkiverse.clerk.client.directories.DirectoriesApi;
import io.quarkiverse.clerk.client.domains.DomainsApi;
import io.quarkiverse.clerk.client.emailaddresses.EmailAddressesApi;
import io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi;
import io.quarkiverse.clerk.client.instancesettings.InstanceSettingsApi;
import io.quarkiverse.clerk.client.invitations.InvitationsApi;
import io.quarkiverse.clerk.client.jwks.JwksApi;
import io.quarkiverse.clerk.client.jwttemplates.JwtTemplatesApi;
import io.quarkiverse.clerk.client.m2m.M2MApi;
import io.quarkiverse.clerk.client.machines.MachinesApi;
import io.quarkiverse.clerk.client.miscellaneous.MiscellaneousApi;
import io.quarkiverse.clerk.client.oauthaccesstokens.OauthAccessTokensApi;
import io.quarkiverse.clerk.client.oauthapplications.OauthApplicationsApi;
import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomainsApi;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitationsApi;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembershipsApi;
import io.quarkiverse.clerk.client.organizationpermissions.OrganizationPermissionsApi;
import io.quarkiverse.clerk.client.organizationroles.OrganizationRolesApi;
import io.quarkiverse.clerk.client.organizations.OrganizationsApi;
import io.quarkiverse.clerk.client.phonenumbers.PhoneNumbersApi;
import io.quarkiverse.clerk.client.proxychecks.ProxyChecksApi;
import io.quarkiverse.clerk.client.redirecturls.RedirectUrlsApi;
import io.quarkiverse.clerk.client.rolesets.RoleSetsApi;
import io.quarkiverse.clerk.client.samlconnections.SamlConnectionsApi;
import io.quarkiverse.clerk.client.scimdirectories.ScimDirectoriesApi;
import io.quarkiverse.clerk.client.sessions.SessionsApi;
import io.quarkiverse.clerk.client.signintokens.SignInTokensApi;
import io.quarkiverse.clerk.client.signups.SignUpsApi;
import io.quarkiverse.clerk.client.templates.TemplatesApi;
import io.quarkiverse.clerk.client.testingtokens.TestingTokensApi;
import io.quarkiverse.clerk.client.users.UsersApi;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntriesApi;
import io.quarkiverse.clerk.client.webhooks.WebhooksApi;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;

/**
 * Clerk's Backend API, with the names of Clerk's own SDKs: {@code clerk.users().get(id)}.
 * <p>
 * Inject it with or without {@code @RestClient}: it is one and the same bean. Its calls block, so they are for worker and
 * virtual threads. Each of them throws a {@link io.quarkiverse.clerk.client.ClerkApiException} when Clerk refuses it, and a
 * {@link jakarta.ws.rs.ProcessingException} when there is no answer. Timeouts, proxy and TLS are set with
 * {@code quarkus.rest-client.clerk.*}.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference of the Backend API</a>
 */
@Default
@KeptGroups
@RegisterRestClient(configKey = "clerk")
@RegisterProvider(ClerkHeaders.class)
@RegisterProvider(ClerkApiExceptionMapper.class)
@RegisterProvider(ClerkParamConverters.class)
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface ClerkClient {

    /** {@return FIXME} */
    @Path("")
    ActorTokensApi actorTokens();

    /** {@return FIXME} */
    @Path("")
    AdminPortalLinkTokensApi adminPortalLinkTokens();

    /** {@return FIXME} */
    @Path("")
    AgentTasksApi agentTasks();

    /** {@return FIXME} */
    @Path("")
    AllowlistIdentifiersApi allowlistIdentifiers();

    /** {@return FIXME} */
    @Path("")
    ApiKeysApi apiKeys();

    /** {@return FIXME} */
    @Path("")
    BetaFeaturesApi betaFeatures();

    /** {@return FIXME} */
    @Path("")
    BillingApi billing();

    /** {@return FIXME} */
    @Path("")
    BlocklistIdentifiersApi blocklistIdentifiers();

    /** {@return FIXME} */
    @Path("")
    ClientsApi clients();

    /** {@return FIXME} */
    @Path("")
    DirectoriesApi directories();

    /** {@return FIXME} */
    @Path("")
    DomainsApi domains();

    /** {@return FIXME} */
    @Path("")
    EmailAddressesApi emailAddresses();

    /** {@return FIXME} */
    @Path("")
    EnterpriseConnectionsApi enterpriseConnections();

    /** {@return FIXME} */
    @Path("")
    InstanceSettingsApi instanceSettings();

    /** {@return FIXME} */
    @Path("")
    InvitationsApi invitations();

    /** {@return FIXME} */
    @Path("")
    JwksApi jwks();

    /** {@return FIXME} */
    @Path("")
    JwtTemplatesApi jwtTemplates();

    /** {@return FIXME} */
    @Path("")
    M2MApi m2m();

    /** {@return FIXME} */
    @Path("")
    MachinesApi machines();

    /** {@return FIXME} */
    @Path("")
    MiscellaneousApi miscellaneous();

    /** {@return FIXME} */
    @Path("")
    OauthAccessTokensApi oauthAccessTokens();

    /** {@return FIXME} */
    @Path("")
    OauthApplicationsApi oauthApplications();

    /** {@return FIXME} */
    @Path("")
    OrganizationDomainsApi organizationDomains();

    /** {@return FIXME} */
    @Path("")
    OrganizationInvitationsApi organizationInvitations();

    /** {@return FIXME} */
    @Path("")
    OrganizationMembershipsApi organizationMemberships();

    /** {@return FIXME} */
    @Path("")
    OrganizationPermissionsApi organizationPermissions();

    /** {@return FIXME} */
    @Path("")
    OrganizationRolesApi organizationRoles();

    /** {@return FIXME} */
    @Path("")
    OrganizationsApi organizations();

    /** {@return FIXME} */
    @Path("")
    PhoneNumbersApi phoneNumbers();

    /** {@return FIXME} */
    @Path("")
    ProxyChecksApi proxyChecks();

    /** {@return FIXME} */
    @Path("")
    RedirectUrlsApi redirectUrls();

    /** {@return FIXME} */
    @Path("")
    RoleSetsApi roleSets();

    /** {@return FIXME} */
    @Path("")
    SamlConnectionsApi samlConnections();

    /** {@return FIXME} */
    @Path("")
    ScimDirectoriesApi scimDirectories();

    /** {@return FIXME} */
    @Path("")
    SessionsApi sessions();

    /** {@return FIXME} */
    @Path("")
    SignInTokensApi signInTokens();

    /** {@return FIXME} */
    @Path("")
    SignUpsApi signUps();

    /** {@return FIXME} */
    @Path("")
    TemplatesApi templates();

    /** {@return FIXME} */
    @Path("")
    TestingTokensApi testingTokens();

    /** {@return FIXME} */
    @Path("")
    UsersApi users();

    /** {@return FIXME} */
    @Path("")
    WaitlistEntriesApi waitlistEntries();

    /** {@return FIXME} */
    @Path("")
    WebhooksApi webhooks();

    /**
     * The mapper of this client alone; the application's own keeps its settings.
     *
     * @param applicationMapper not used: its settings are the application's business
     * @return the mapper that knows Clerk's JSON
     */
    @ClientObjectMapper
    static ObjectMapper objectMapper(ObjectMapper applicationMapper) {
        return ClerkObjectMapper.create();
    }
}
