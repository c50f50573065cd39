package io.quarkiverse.clerk.devserver.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.resource.billing.CreditResource;
import io.quarkiverse.clerk.devserver.resource.billing.PriceResource;
import io.quarkiverse.clerk.devserver.resource.billing.StatementResource;
import io.quarkiverse.clerk.devserver.resource.billing.SubscriptionResource;
import io.quarkiverse.clerk.devserver.resource.enterprise.AdminPortalLinkTokenResource;
import io.quarkiverse.clerk.devserver.resource.enterprise.DirectoryResource;
import io.quarkiverse.clerk.devserver.resource.enterprise.EnterpriseConnectionResource;
import io.quarkiverse.clerk.devserver.resource.enterprise.SamlConnectionResource;
import io.quarkiverse.clerk.devserver.resource.instance.BetaFeaturesResource;
import io.quarkiverse.clerk.devserver.resource.instance.DomainResource;
import io.quarkiverse.clerk.devserver.resource.instance.InstanceResource;
import io.quarkiverse.clerk.devserver.resource.instance.OrganizationSettingsResource;
import io.quarkiverse.clerk.devserver.resource.instance.ProxyCheckResource;
import io.quarkiverse.clerk.devserver.resource.instance.RedirectUrlResource;
import io.quarkiverse.clerk.devserver.resource.instance.SvixResource;
import io.quarkiverse.clerk.devserver.resource.instance.TemplateResource;
import io.quarkiverse.clerk.devserver.resource.machine.ApiKeyResource;
import io.quarkiverse.clerk.devserver.resource.machine.M2mTokenResource;
import io.quarkiverse.clerk.devserver.resource.machine.MachineResource;
import io.quarkiverse.clerk.devserver.resource.machine.OAuthApplicationResource;
import io.quarkiverse.clerk.devserver.resource.machine.OAuthTokenResource;
import io.quarkiverse.clerk.devserver.resource.organization.MembershipResource;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationDomainResource;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitationResource;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationResource;
import io.quarkiverse.clerk.devserver.resource.organization.PermissionResource;
import io.quarkiverse.clerk.devserver.resource.organization.RoleResource;
import io.quarkiverse.clerk.devserver.resource.organization.RoleSetResource;
import io.quarkiverse.clerk.devserver.resource.session.ActorTokenResource;
import io.quarkiverse.clerk.devserver.resource.session.AgentTaskResource;
import io.quarkiverse.clerk.devserver.resource.session.ClientResource;
import io.quarkiverse.clerk.devserver.resource.session.JwtTemplateResource;
import io.quarkiverse.clerk.devserver.resource.session.SessionResource;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.session.SignInTokenResource;
import io.quarkiverse.clerk.devserver.resource.session.SignUpResource;
import io.quarkiverse.clerk.devserver.resource.session.TestingTokenResource;
import io.quarkiverse.clerk.devserver.resource.signup.AllowlistResource;
import io.quarkiverse.clerk.devserver.resource.signup.BlocklistResource;
import io.quarkiverse.clerk.devserver.resource.signup.InvitationResource;
import io.quarkiverse.clerk.devserver.resource.signup.WaitlistResource;
import io.quarkiverse.clerk.devserver.resource.user.ContactResource;
import io.quarkiverse.clerk.devserver.resource.user.UserAccessResource;
import io.quarkiverse.clerk.devserver.resource.user.UserImageResource;
import io.quarkiverse.clerk.devserver.resource.user.UserMetadataResource;
import io.quarkiverse.clerk.devserver.resource.user.UserPartsResource;
import io.quarkiverse.clerk.devserver.resource.user.UserResource;
import io.quarkiverse.clerk.devserver.resource.user.UserSignInResource;

/** All resources of the Backend API but those that need more than the instance. */
public final class Resources {

    private Resources() {
    }

    /** The resources of an instance. */
    public static List<Resource> of(Instance instance) {
        return List.of(
                new UserResource(instance),
                new UserAccessResource(instance),
                new UserMetadataResource(instance),
                new UserSignInResource(instance),
                new UserImageResource(instance),
                new UserPartsResource(instance),
                ContactResource.emailAddresses(instance),
                ContactResource.phoneNumbers(instance),
                new SessionResource(instance, new Sessions(instance)),
                new SignInTokenResource(instance),
                new ActorTokenResource(instance),
                new AgentTaskResource(instance),
                new TestingTokenResource(instance),
                new SignUpResource(instance),
                new ClientResource(instance),
                new JwtTemplateResource(instance),
                new MachineResource(instance),
                new M2mTokenResource(instance),
                new ApiKeyResource(instance),
                new OAuthTokenResource(instance),
                new OAuthApplicationResource(instance),
                new InvitationResource(instance),
                new AllowlistResource(instance),
                new BlocklistResource(instance),
                new WaitlistResource(instance),
                new OrganizationResource(instance),
                new MembershipResource(instance),
                new OrganizationInvitationResource(instance),
                new OrganizationDomainResource(instance),
                new PermissionResource(instance),
                new RoleResource(instance),
                new RoleSetResource(instance),
                new RedirectUrlResource(instance),
                new InstanceResource(instance),
                new OrganizationSettingsResource(instance),
                new BetaFeaturesResource(instance),
                new DomainResource(instance),
                new ProxyCheckResource(instance),
                new TemplateResource(instance),
                new SvixResource(instance),
                new SamlConnectionResource(instance),
                new EnterpriseConnectionResource(instance),
                DirectoryResource.current(instance),
                DirectoryResource.scim(instance),
                new AdminPortalLinkTokenResource(instance),
                new PriceResource(instance),
                new SubscriptionResource(instance),
                new CreditResource(instance),
                new StatementResource(instance));
    }

    /** How the documents of all these look to clients, where otherwise than in the store. */
    public static Map<String, UnaryOperator<ObjectNode>> views(List<Resource> resources) {
        Map<String, UnaryOperator<ObjectNode>> views = new HashMap<>();
        resources.forEach(resource -> views.putAll(resource.views()));
        return views;
    }
}
