package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who has been asked to join which organization. */
public final class Invitations {

    static final ObjectNode BLANK = Json.literal("""
            {"object": "organization_invitation", "id": null, "email_address": null, "role": null, "organization_id": null,
             "inviter_id": null, "status": "pending", "public_metadata": {}, "private_metadata": {}, "url": null,
             "expires_at": null, "created_at": null, "updated_at": null}""");

    private final Store store;
    private final Documents invitations;

    /** The invitations of a store. */
    public Invitations(Store store) {
        this.store = store;
        this.invitations = store.documents("organization_invitation").ownedBy("organization", "organization_id");
    }

    Documents documents() {
        return invitations;
    }

    /** {@code pending}, {@code accepted}, {@code revoked}, or, when its time is over, {@code expired}. */
    String status(ObjectNode invitation) {
        String status = invitation.path("status").asText();
        return status.equals("pending") && invitation.path("expires_at").longValue() <= store.now() ? "expired" : status;
    }

    /** Those of an organization that can still be accepted, the oldest first. */
    List<ObjectNode> pending(String organizationId) {
        return invitations.by("organization_id").find(organizationId).stream()
                .filter(invitation -> status(invitation).equals("pending")).toList();
    }
}
