package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizations.CreateOrganizationRequest;
import io.quarkiverse.clerk.client.organizations.MergeOrganizationMetadataRequest;
import io.quarkiverse.clerk.client.organizations.Organization;
import io.quarkiverse.clerk.client.organizations.OrganizationDetailQuery;
import io.quarkiverse.clerk.client.organizations.OrganizationQuery;
import io.quarkiverse.clerk.client.organizations.ReplaceOrganizationMetadataRequest;
import io.quarkiverse.clerk.client.organizations.UpdateOrganizationRequest;

/** Groups of users with roles of their own. */
@Singleton
class OrganizationsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    OrganizationsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "organizations";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Olga");
        var organization = steps.take("create", () -> clerk.organizations().create(CreateOrganizationRequest.builder()
                .name("Olga's guests").slug("olgas-guests").createdBy(user.id()).publicMetadata(Map.of("plan", "free"))
                .build()), Organization::slug, "olgas-guests");
        var id = organization.id();
        steps.afterwards(() -> clerk.organizations().delete(id));
        steps.take("get", () -> clerk.organizations().get(id), Organization::createdBy, user.id());
        steps.take("get by its slug", () -> clerk.organizations().get("olgas-guests", OrganizationDetailQuery.builder()
                .includeMembersCount(true).build()), Organization::membersCount, 1);
        steps.take("list", () -> clerk.organizations().list(OrganizationQuery.builder().query("olga")
                .userId(List.of(user.id())).limit(1).build()), onPage(Organization::id), List.of(id));
        steps.take("update", () -> clerk.organizations().update(id, UpdateOrganizationRequest.builder()
                .name("Olga's friends").maxAllowedMemberships(7).build()),
                changed -> changed.name() + " " + changed.maxAllowedMemberships(), "Olga's friends 7");
        steps.take("mergeMetadata", () -> clerk.organizations().mergeMetadata(id, MergeOrganizationMetadataRequest.builder()
                .publicMetadata(Map.of("seats", 7)).build()), Organization::publicMetadata, Map.of("plan", "free", "seats", 7));
        steps.take("replaceMetadata", () -> clerk.organizations().replaceMetadata(id, ReplaceOrganizationMetadataRequest
                .builder().publicMetadata(Map.of("seats", 8)).build()), Organization::publicMetadata, Map.of("seats", 8));
        steps.take("uploadLogo", () -> clerk.organizations().uploadLogo(id, Pictures.dot().by(user.id())),
                Organization::hasImage, true);
        steps.take("deleteLogo", () -> clerk.organizations().deleteLogo(id), Organization::hasImage, false);
        steps.take("delete", () -> clerk.organizations().delete(id), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.organizations().get(id));
    }
}
