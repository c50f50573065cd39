package io.quarkiverse.clerk.devserver.frontend;

import java.util.List;

import io.quarkiverse.clerk.devserver.frontend.environment.EnvironmentResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnAccountResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnBillingResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnContactResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnSecurityResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnSessionResource;
import io.quarkiverse.clerk.devserver.frontend.me.OwnUserResource;
import io.quarkiverse.clerk.devserver.frontend.organization.JoiningResource;
import io.quarkiverse.clerk.devserver.frontend.organization.MemberDomainResource;
import io.quarkiverse.clerk.devserver.frontend.organization.MemberInvitationResource;
import io.quarkiverse.clerk.devserver.frontend.organization.MemberResource;
import io.quarkiverse.clerk.devserver.frontend.organization.MembershipRequestResource;
import io.quarkiverse.clerk.devserver.frontend.organization.OwnOrganizationResource;
import io.quarkiverse.clerk.devserver.frontend.signin.ReverificationResource;
import io.quarkiverse.clerk.devserver.frontend.signin.SignInResource;
import io.quarkiverse.clerk.devserver.frontend.signup.SignUpFlowResource;

/** All resources of the Frontend API. */
public final class FrontendResources {

    private FrontendResources() {
    }

    /** The resources of an instance. */
    public static List<FrontendResource> of(Frontend frontend) {
        return List.of(
                new EnvironmentResource(frontend.instance()),
                new OwnOrganizationResource(frontend),
                new MemberResource(frontend),
                new MemberInvitationResource(frontend),
                new MembershipRequestResource(frontend),
                new MemberDomainResource(frontend),
                new JoiningResource(frontend),
                new BrowserClientResource(frontend),
                new BrowserSessionResource(frontend),
                new OwnUserResource(frontend),
                OwnContactResource.emailAddresses(frontend),
                OwnContactResource.phoneNumbers(frontend),
                new OwnSecurityResource(frontend),
                new OwnSessionResource(frontend),
                new OwnAccountResource(frontend),
                new OwnBillingResource(frontend),
                new SignInResource(frontend),
                new ReverificationResource(frontend),
                new SignUpFlowResource(frontend));
    }
}
