package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** The domains of organizations: whose email address is there belongs to the organization, or may join. */
public final class OrganizationDomains {

    /** How those whose email address is at the domain join: asked by somebody, asked at once, told that they can, by SSO. */
    static final List<String> MODES = List.of("manual_invitation", "automatic_invitation", "automatic_suggestion",
            "enterprise_sso");

    static final ObjectNode BLANK = Json.literal("""
            {"object": "organization_domain", "id": null, "organization_id": null, "name": null,
             "enrollment_mode": "manual_invitation", "affiliation_email_address": null, "affiliation_verification": null,
             "ownership_verification": null, "total_pending_invitations": 0, "total_pending_suggestions": 0,
             "created_at": null, "updated_at": null}""");

    private final Store store;
    private final Documents domains;

    /** The domains of a store. */
    public OrganizationDomains(Store store) {
        this.store = store;
        this.domains = store.documents("organization_domain").ownedBy("organization", "organization_id");
    }

    Documents documents() {
        return domains;
    }

    /** The domains of an organization, the oldest first. */
    public List<ObjectNode> ofOrganization(String organizationId) {
        return domains.by("organization_id").find(organizationId);
    }

    /**
     * A domain of an organization.
     *
     * @throws ApiException (404) if the organization has no such domain
     */
    public ObjectNode get(String organizationId, String id) {
        return domains.findOwned(id, "organization_id", organizationId)
                .orElseThrow(() -> ApiException.notFound("The domain"));
    }

    /** What is known of a domain from now on, without asking anybody. */
    ObjectNode verified(String strategy) {
        return Json.object().put("status", "verified").put("strategy", strategy).putNull("attempts").putNull("expire_at")
                .put("verified_at", store.now());
    }

    /**
     * Changes how those whose email address is there join.
     *
     * @param mode one of Clerk's
     */
    public ObjectNode enroll(ObjectNode domain, String mode) {
        return domains.save(domain.deepCopy().put("enrollment_mode", mode));
    }

    /** Removes a domain, and says of it what Clerk does. */
    public JsonNode delete(ObjectNode domain) {
        return domains.delete(domain.path("id").asText());
    }

    /** Whether the organization's members are known to be there. */
    public static boolean isVerified(ObjectNode domain) {
        return Verifications.isVerified(domain.path("affiliation_verification"));
    }
}
