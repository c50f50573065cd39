package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * Organizations that users may ask to join, because an email address of theirs is at a domain of the organization. They follow
 * from the domains and are not stored. Used only while the store is locked.
 */
public final class OrganizationSuggestions {

    private final Documents domains;
    private final Memberships memberships;
    private final MembershipRequests requests;

    /** The suggestions that follow from a store. */
    public OrganizationSuggestions(Store store) {
        this.domains = new OrganizationDomains(store).documents();
        this.memberships = new Memberships(store);
        this.requests = new MembershipRequests(store);
    }

    /** Those for a user: {@code accepted} once the user has asked, and gone when the user is a member. */
    public List<ObjectNode> of(ObjectNode user) {
        String userId = user.path("id").asText();
        return verifiedDomains(user).flatMap(name -> domains.by("name").find(name).stream())
                .filter(OrganizationDomains::isVerified)
                .filter(domain -> domain.path("enrollment_mode").asText().equals("automatic_suggestion"))
                .filter(domain -> memberships.find(userId, organizationId(domain)).isEmpty())
                .map(domain -> suggestion(domain, userId)).toList();
    }

    /** An address that is not verified can be anybody's: who typed it would be shown other people's organizations. */
    private static Stream<String> verifiedDomains(ObjectNode user) {
        return Contacts.EMAIL_ADDRESSES.verified(user).map(OrganizationSuggestions::domain).distinct();
    }

    private static String domain(JsonNode emailAddress) {
        String address = Contacts.EMAIL_ADDRESSES.value(emailAddress);
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private ObjectNode suggestion(ObjectNode domain, String userId) {
        ObjectNode suggestion = Json.object().put("object", "organization_suggestion")
                .put("id", "orgsug_" + domain.path("id").asText().replaceFirst("^[a-z]+_", ""))
                .put("organization_id", organizationId(domain))
                .put("status", requests.isPending(userId, organizationId(domain)) ? "accepted" : "pending");
        suggestion.set("created_at", domain.get("created_at"));
        suggestion.set("updated_at", domain.get("updated_at"));
        return suggestion;
    }

    private static String organizationId(ObjectNode domain) {
        return domain.path("organization_id").asText();
    }

    /**
     * Asks to join. The second time nothing happens.
     *
     * @return the suggestion as it then is
     * @throws ApiException (404) if there is no such suggestion for the user
     */
    public ObjectNode accept(String id, ObjectNode user) {
        ObjectNode suggestion = of(user).stream().filter(one -> one.path("id").asText().equals(id)).findFirst()
                .orElseThrow(() -> ApiException.notFound("The suggestion"));
        if (suggestion.path("status").asText().equals("pending")) {
            requests.add(user.path("id").asText(), organizationId(suggestion));
        }
        return suggestion.put("status", "accepted");
    }
}
