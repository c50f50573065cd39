package io.quarkiverse.clerk.devserver.frontend.organization;

import static io.quarkiverse.clerk.devserver.frontend.organization.Members.ORGANIZATION;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.MANAGE_DOMAINS;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.READ_DOMAINS;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.organization.DomainListing;
import io.quarkiverse.clerk.devserver.resource.organization.DomainVerifications;
import io.quarkiverse.clerk.devserver.resource.organization.NewDomains;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationDomains;

/** The domains of the organizations that a user belongs to. */
public final class MemberDomainResource implements FrontendResource {

    private static final String DOMAINS = ORGANIZATION + "/domains";
    private static final String DOMAIN = DOMAINS + "/{domain_id}";

    private static final Fields CREATE = Fields.of(NewDomains.NAME, NewDomains.MODE.nullable());
    private static final Fields PREPARE = Fields.of(Field.emailAddress("affiliation_email_address").required());
    private static final Fields ATTEMPT = Fields.of(Field.text("code").required());
    private static final Fields ENROLL = Fields.of(NewDomains.MODE.required(), Field.flag("delete_pending").nullable());

    private final Members members;
    private final MemberViews views;
    private final OrganizationDomains domains;
    private final NewDomains newDomains;
    private final DomainVerifications verifications;

    /** The domains of an instance's organizations. */
    public MemberDomainResource(Frontend frontend) {
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.domains = new OrganizationDomains(frontend.instance().store());
        this.newDomains = new NewDomains(frontend.instance().store());
        this.verifications = new DomainVerifications(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(DOMAINS, request -> DomainListing.OF_ORGANIZATION
                        .page(domains.ofOrganization(members.id(request, READ_DOMAINS)), request.query())
                        .map(views::domain).asData()),
                FrontendRoute.post(DOMAINS, this::create),
                FrontendRoute.get(DOMAIN, request -> views.domain(domain(request, READ_DOMAINS))),
                FrontendRoute.delete(DOMAIN, request -> domains.delete(domain(request, MANAGE_DOMAINS))),
                FrontendRoute.post(DOMAIN + "/update_enrollment_mode", this::enroll),
                FrontendRoute.post(DOMAIN + "/prepare_affiliation_verification", this::prepare),
                FrontendRoute.post(DOMAIN + "/attempt_affiliation_verification", this::attempt));
    }

    /** Nobody has shown yet that the domain is theirs: an organization that claims a stranger's gets nobody by it. */
    private JsonNode create(FrontendRequest request) {
        String organizationId = members.id(request, MANAGE_DOMAINS);
        return views.domain(newDomains.create(organizationId, request.body(CREATE), false));
    }

    private ObjectNode domain(FrontendRequest request, String permission) {
        return domains.get(members.id(request, permission), request.path("domain_id"));
    }

    private JsonNode prepare(FrontendRequest request) {
        ObjectNode domain = domain(request, MANAGE_DOMAINS);
        return views.domain(verifications.prepare(domain,
                request.body(PREPARE).path("affiliation_email_address").textValue()));
    }

    private JsonNode attempt(FrontendRequest request) {
        ObjectNode domain = domain(request, MANAGE_DOMAINS);
        return views.domain(verifications.attempt(domain, request.body(ATTEMPT).path("code").textValue()));
    }

    private JsonNode enroll(FrontendRequest request) {
        ObjectNode domain = domain(request, MANAGE_DOMAINS);
        return views.domain(domains.enroll(domain, request.body(ENROLL).path("enrollment_mode").textValue()));
    }
}
