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
import io.quarkiverse.clerk.client.actortokens.ActorTokensApi;
import io.quarkiverse.clerk.client.adminportallinktokens.AdminPortalLinkTokensApi;
import io.quarkiverse.clerk.client.agenttasks.AgentTasksApi;
import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifiersApi;
import io.quarkiverse.clerk.client.apikeys.ApiKeysApi;
import io.quarkiverse.clerk.client.betafeatures.BetaFeaturesApi;
import io.quarkiverse.clerk.client.billing.BillingApi;
import io.quarkiverse.clerk.client.blocklistidentifiers.BlocklistIdentifiersApi;
import io.quarkiverse.clerk.client.calls.ClerkClientCalls;
import io.quarkiverse.clerk.client.calls.ClientRoot;
import io.quarkiverse.clerk.client.calls.KeptGroups;
import io.quarkiverse.clerk.client.calls.Repeat;
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
import io.quarkiverse.clerk.client.oauthaccesstokens.OAuthAccessTokensApi;
import io.quarkiverse.clerk.client.oauthapplications.OAuthApplicationsApi;
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
 * virtual threads: {@code MutinyClerkClient} is the same without blocking. Each of them throws a
 * {@link io.quarkiverse.clerk.client.ClerkApiException} when Clerk refuses it or there is no answer, and an
 * {@link IllegalArgumentException} before anything is sent if an id is null, blank, or a dot segment. Timeouts, proxy and TLS
 * are set with {@code quarkus.rest-client.clerk.*}.
 * <p>
 * Calls that do the same when Clerk gets them twice (GET, PUT, DELETE) are made again when Clerk has a problem, limits the rate
 * or does not answer, as {@code quarkus.clerk.client.retry.*} says.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference of the Backend API</a>
 */
@Default
@ClientRoot
@KeptGroups
@RegisterRestClient(configKey = "clerk")
@RegisterProvider(ClerkHeaders.class)
@RegisterProvider(ClerkApiExceptionMapper.class)
@RegisterProvider(ClerkParamConverters.class)
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface ClerkClient {

    /** {@return tokens that let support staff sign in as a user} */
    @Path("")
    ActorTokensApi actorTokens();

    /** {@return tokens for links to the admin portal} */
    @Path("")
    AdminPortalLinkTokensApi adminPortalLinkTokens();

    /** {@return what agents do as a user} */
    @Path("")
    AgentTasksApi agentTasks();

    /** {@return who may sign up while nobody else may} */
    @Path("")
    AllowlistIdentifiersApi allowlistIdentifiers();

    /** {@return what programs call the application with, for a user or an organization} */
    @Path("")
    ApiKeysApi apiKeys();

    /** {@return settings of the instance that are not settled yet} */
    @Path("")
    BetaFeaturesApi betaFeatures();

    /** {@return plans, prices, subscriptions and statements} */
    @Path("")
    BillingApi billing();

    /** {@return who may not come in} */
    @Path("")
    BlocklistIdentifiersApi blocklistIdentifiers();

    /** {@return the browsers and apps in which users sign in} */
    @Path("")
    ClientsApi clients();

    /** {@return identity providers that fill the instance with users over SCIM} */
    @Path("")
    DirectoriesApi directories();

    /** {@return the domains of the instance} */
    @Path("")
    DomainsApi domains();

    /** {@return users' email addresses} */
    @Path("")
    EmailAddressesApi emailAddresses();

    /** {@return sign-in at the identity providers of companies} */
    @Path("")
    EnterpriseConnectionsApi enterpriseConnections();

    /** {@return settings of the instance} */
    @Path("")
    InstanceSettingsApi instanceSettings();

    /** {@return invitations to sign up} */
    @Path("")
    InvitationsApi invitations();

    /** {@return the keys that the instance signs its tokens with} */
    @Path("")
    JwksApi jwks();

    /** {@return what tokens for other services are made from} */
    @Path("")
    JwtTemplatesApi jwtTemplates();

    /** {@return what machines call each other with} */
    @Path("")
    M2MApi m2m();

    /** {@return programs that call each other with tokens of their own} */
    @Path("")
    MachinesApi machines();

    /** {@return what belongs to no other group} */
    @Path("")
    MiscellaneousApi miscellaneous();

    /** {@return what programs of others call the application with} */
    @Path("")
    OAuthAccessTokensApi oauthAccessTokens();

    /** {@return programs of others that users may let use their account} */
    @Path("")
    OAuthApplicationsApi oauthApplications();

    /** {@return whose email addresses belong to organizations} */
    @Path("")
    OrganizationDomainsApi organizationDomains();

    /** {@return invitations to organizations} */
    @Path("")
    OrganizationInvitationsApi organizationInvitations();

    /** {@return memberships of users in organizations} */
    @Path("")
    OrganizationMembershipsApi organizationMemberships();

    /** {@return what roles consist of} */
    @Path("")
    OrganizationPermissionsApi organizationPermissions();

    /** {@return what members of organizations may do} */
    @Path("")
    OrganizationRolesApi organizationRoles();

    /** {@return groups of users with roles of their own} */
    @Path("")
    OrganizationsApi organizations();

    /** {@return users' phone numbers} */
    @Path("")
    PhoneNumbersApi phoneNumbers();

    /** {@return whether proxies lead to the Frontend API} */
    @Path("")
    ProxyChecksApi proxyChecks();

    /** {@return where sign-ins of mobile apps may lead back to} */
    @Path("")
    RedirectUrlsApi redirectUrls();

    /** {@return which roles an organization can choose from} */
    @Path("")
    RoleSetsApi roleSets();

    /** {@return SAML connections, which are enterprise connections by now} */
    @Path("")
    SamlConnectionsApi samlConnections();

    /** {@return directories under their old name} */
    @Path("")
    ScimDirectoriesApi scimDirectories();

    /** {@return the sign-ins of users on devices} */
    @Path("")
    SessionsApi sessions();

    /** {@return what lets users sign in without another factor} */
    @Path("")
    SignInTokensApi signInTokens();

    /** {@return attempts to become a user} */
    @Path("")
    SignUpsApi signUps();

    /** {@return what Clerk's emails and text messages are made from} */
    @Path("")
    TemplatesApi templates();

    /** {@return what lets tests in a browser pass Clerk's protection against bots} */
    @Path("")
    TestingTokensApi testingTokens();

    /** {@return the users of the instance} */
    @Path("")
    UsersApi users();

    /** {@return who would like to sign up} */
    @Path("")
    WaitlistEntriesApi waitlistEntries();

    /** {@return the instance's account at Svix, which sends Clerk's webhooks} */
    @Path("")
    WebhooksApi webhooks();

    /**
     * The same client, but all its calls are made again when they fail in a way that may pass, also those that create or
     * change something: for calls that do no harm when they are done twice, because the answer may be all that was lost.
     * {@code clerk.withRetries().users().create(user)}
     *
     * @return a view of this client; never null
     */
    default ClerkClient withRetries() {
        return ClerkClientCalls.repeating(this, Repeat.ALL);
    }

    /**
     * The same client, but none of its calls is made again: for those who would rather fail than wait, or who have retries of
     * their own. {@code clerk.withoutRetries().users().get(id)}
     *
     * @return a view of this client; never null
     */
    default ClerkClient withoutRetries() {
        return ClerkClientCalls.repeating(this, Repeat.NONE);
    }

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
