package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The domains of organizations. */
public final class OrganizationDomainResource implements Resource {

    private static final String DOMAINS = "/v1/organizations/{organization_id}/domains";
    private static final String DOMAIN = DOMAINS + "/{domain_id}";

    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}",
            Pattern.CASE_INSENSITIVE);
    /** Anybody can have an address there: whoever took one of these for an organization would let the world in. */
    private static final Set<String> COMMON = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com",
            "yahoo.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.com", "gmx.de", "mail.com");

    private static final Field MODE = choice("enrollment_mode", "one of " + OrganizationDomains.MODES,
            OrganizationDomains.MODES::contains);
    private static final Fields CREATE = Fields.of(
            choice("name", "a domain, such as acme.example", name -> NAME.matcher(name).matches()).required(), MODE,
            flag("verified").nullable().instruction());
    private static final Fields UPDATE = Fields.of(MODE.nullable(), flag("verified").nullable().instruction());

    private final Documents documents;
    private final Documents organizations;
    private final OrganizationDomains domains;
    private final OrganizationViews views;

    /** The domains of an instance's organizations. */
    public OrganizationDomainResource(Instance instance) {
        this.domains = new OrganizationDomains(instance.store());
        this.documents = domains.documents();
        this.views = new OrganizationViews(instance);
        this.organizations = instance.store().documents("organization");
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("organization_domain", views::domain);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_domains",
                        request -> DomainListing.OF_INSTANCE.page(documents.all(), request.query()).map(views::domain)
                                .asData()),
                Route.get(DOMAINS,
                        request -> DomainListing.OF_ORGANIZATION.page(domains.ofOrganization(organizationId(request)),
                                request.query()).map(views::domain).asData()),
                Route.post(DOMAINS, request -> create(organizationId(request), request.body())),
                Route.patch(DOMAIN, request -> update(domain(request), request.body())),
                Route.delete(DOMAIN, request -> documents.delete(domain(request).path("id").asText())),
                Route.post(DOMAIN + "/verify_ownership", request -> verifyOwnership(domain(request))));
    }

    private String organizationId(ApiRequest request) {
        return organizations.get(request.path("organization_id")).path("id").asText();
    }

    private ObjectNode domain(ApiRequest request) {
        return domains.ofOrganization(organizationId(request)).stream()
                .filter(domain -> domain.path("id").asText().equals(request.path("domain_id")))
                .findFirst().orElseThrow(() -> ApiException.notFound("The domain"));
    }

    private JsonNode create(String organizationId, ObjectNode body) {
        ObjectNode domain = CREATE.fill(body, documents.draft("orgdmn", OrganizationDomains.BLANK));
        String name = domain.path("name").asText().toLowerCase(Locale.ROOT);
        if (COMMON.contains(name)) {
            throw refusedName("organization_domain_common", "Everybody can have an email address at this domain.");
        }
        if (documents.by("name").first(name).isPresent()) {
            throw refusedName("organization_domain_already_exists", "An organization has this domain already.");
        }
        domain.put("name", name).put("organization_id", organizationId);
        verify(domain, body.path("verified").asBoolean(true));
        return views.domain(documents.add(domain));
    }

    private static ApiException refusedName(String code, String why) {
        return ApiException.invalid(new ApiError(code, "unusable domain", why, "name"));
    }

    private JsonNode update(ObjectNode domain, ObjectNode body) {
        ObjectNode changed = UPDATE.change(body, domain.deepCopy(), domain);
        if (body.hasNonNull("verified") && body.path("verified").booleanValue() != OrganizationDomains.isVerified(domain)) {
            verify(changed, body.path("verified").booleanValue());
        }
        return views.domain(documents.save(changed));
    }

    private void verify(ObjectNode domain, boolean verified) {
        domain.set("affiliation_verification", verified ? domains.verified("admin") : null);
    }

    /** The second time nothing happens. */
    private JsonNode verifyOwnership(ObjectNode domain) {
        if (domain.path("ownership_verification").path("status").asText().equals("verified")) {
            return views.domain(domain);
        }
        ObjectNode changed = domain.deepCopy();
        changed.set("ownership_verification", domains.verified("manual_override"));
        return views.domain(documents.save(changed));
    }
}
