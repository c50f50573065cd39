package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.inList;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.TotalCount;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.ReplaceUserMetadataRequest;
import io.quarkiverse.clerk.client.users.UpdateUserMetadataRequest;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.client.users.UserQuery;

/** The users of the instance: their data. */
@Singleton
class UsersTour implements Tour {

    private final ClerkClient clerk;

    UsersTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "users";
    }

    @Override
    public void run(Steps steps) {
        var user = steps.take("create", () -> clerk.users().create(CreateUserRequest.builder().firstName("Una")
                .emailAddress(List.of("una.guest@example.com")).externalId("guest-1").publicMetadata(Map.of("plan", "free"))
                .skipPasswordRequirement(true).build()), User::externalId, "guest-1");
        var id = user.id();
        steps.afterwards(() -> clerk.users().delete(id));
        steps.take("get", () -> clerk.users().get(id), found -> found.emailAddresses().get(0).emailAddress(),
                "una.guest@example.com");
        steps.take("list", () -> clerk.users().list(UserQuery.builder().emailAddress(List.of("una.guest@example.com"))
                .limit(1).build()), inList(User::id), List.of(id));
        steps.take("list a page", () -> clerk.users().list(UserQuery.builder().orderBy("-created_at").limit(1).offset(1)
                .build()), users -> users.size() == 1 && !users.get(0).id().equals(id), true);
        steps.take("count", () -> clerk.users().count(UserCountQuery.builder().query("una.guest").build()),
                TotalCount::totalCount, 1L);
        steps.take("update", () -> clerk.users().update(id, UpdateUserRequest.builder().lastName("Guest").build()),
                changed -> changed.firstName() + " " + changed.lastName(), "Una Guest");
        steps.take("setProfileImage", () -> clerk.users().setProfileImage(id, Pictures.dot()), User::hasImage, true);
        steps.take("deleteProfileImage", () -> clerk.users().deleteProfileImage(id), User::hasImage, false);
        steps.take("updateMetadata", () -> clerk.users().updateMetadata(id, UpdateUserMetadataRequest.builder()
                .publicMetadata(Map.of("seats", 7)).build()), User::publicMetadata, Map.of("plan", "free", "seats", 7));
        steps.take("replaceMetadata", () -> clerk.users().replaceMetadata(id, ReplaceUserMetadataRequest.builder()
                .publicMetadata(Map.of("seats", 8)).build()), User::publicMetadata, Map.of("seats", 8));
        steps.take("delete", () -> clerk.users().delete(id), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.users().get(id));
    }
}
