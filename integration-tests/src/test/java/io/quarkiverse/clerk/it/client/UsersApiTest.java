package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.users.BulkBanRequest;
import io.quarkiverse.clerk.client.users.BulkUnbanRequest;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;
import io.quarkiverse.clerk.client.users.ReplaceUserMetadataRequest;
import io.quarkiverse.clerk.client.users.UpdateUserMetadataRequest;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class UsersApiTest extends Recorded {

    @Test
    void lists() {
        answersListOf("users/user");

        var users = clerk.users().list(UserQuery.builder().emailAddress(List.of("ann@example.com", "ben@example.com"))
                .organizationId(List.of("-org_1")).banned(false).lastActiveAtAfter(Instant.ofEpochMilli(1700690400123L))
                .orderBy("-last_sign_in_at").limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/users?");
        assertThat(query()).containsExactly("banned=false", "email_address=ann%40example.com",
                "email_address=ben%40example.com", "last_active_at_after=1700690400123", "limit=5", "offset=10",
                "order_by=-last_sign_in_at", "organization_id=-org_1");
        assertThat(users).extracting(User::id).containsExactly("user_1");
    }

    @Test
    void counts() {
        answers(200, "{\"object\":\"total_count\",\"total_count\":12345678901}");

        var count = clerk.users().count(UserCountQuery.builder().nameQuery("ann").banned(true).build());

        assertThat(query()).containsExactly("banned=true", "name_query=ann");
        assertThat(asked().line()).startsWith("GET /v1/users/count?");
        assertThat(count.totalCount()).isEqualTo(12345678901L);
    }

    @Test
    void creates() {
        answers("users/user");
        var request = CreateUserRequest.builder().externalId("ext-1").firstName("Ann").emailAddress(List.of("ann@example.com"))
                .emailAddressIdentificationStatus(List.of(IdentificationStatus.RESERVED)).password("rye and barley")
                .createdAt(Instant.parse("2023-11-22T22:00:00.123Z")).skipLegalChecks(true).build();

        var user = clerk.users().create(request);

        assertThat(asked().line()).isEqualTo("POST /v1/users");
        assertThat(asked().text()).isEqualTo("{\"external_id\":\"ext-1\",\"first_name\":\"Ann\","
                + "\"email_address\":[\"ann@example.com\"],\"email_address_identification_status\":[\"reserved\"],"
                + "\"password\":\"rye and barley\",\"skip_legal_checks\":true,\"created_at\":\"2023-11-22T22:00:00.123Z\"}");
        assertThat(user.externalId()).isEqualTo("ext-1");
        assertThat(request).as("the password is a secret").asString().doesNotContain("barley");
    }

    @Test
    void gets() {
        answers("users/user");

        var user = clerk.users().get("user_1");

        assertThat(asked().line()).isEqualTo("GET /v1/users/user_1");
        assertThat(user.username()).isEqualTo("ann");
        assertThat(user.unsafeMetadata()).containsEntry("theme", "dark");
        assertThat(user.mfaEnabledAt()).isEqualTo(Instant.ofEpochMilli(1700690400111L));
        assertThat(user.mfaDisabledAt()).isNull();
        assertThat(user.locked()).isTrue();
        assertThat(user.lockoutExpiresInSeconds()).isEqualTo(1800);
        assertThat(user.verificationAttemptsRemaining()).isZero();
        assertThat(user.createOrganizationsLimit()).isEqualTo(5);
        assertThat(user.lastSignInAt()).isEqualTo(Instant.ofEpochMilli(1700690400444L));
        assertThat(user.scim().directoryId()).isEqualTo("dir_1");
    }

    @Test
    void changesAndClears() {
        answers("users/user");
        var request = UpdateUserRequest.builder().firstName(Optional.of("Ann")).username(Optional.empty())
                .password(Optional.of("rye and barley")).signOutOfOtherSessions(true).build();

        var user = clerk.users().update("user_1", request);

        assertThat(asked().line()).isEqualTo("PATCH /v1/users/user_1");
        assertThat(asked().text()).isEqualTo("{\"first_name\":\"Ann\",\"username\":null,\"password\":\"rye and barley\","
                + "\"sign_out_of_other_sessions\":true}");
        assertThat(user.firstName()).isEqualTo("Ann");
        assertThat(request).as("the password is a secret").asString().doesNotContain("barley");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true,\"external_id\":\"ext-1\"}");

        var deleted = clerk.users().delete("user_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1");
        assertThat(deleted.deleted()).isTrue();
        assertThat(deleted.externalId()).isEqualTo("ext-1");
    }

    @Test
    void bansAndLocksAndTakesThatBack() {
        answers("users/user");

        assertThat(clerk.users().ban("user_1").banned()).isFalse();
        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/ban");
        assertThat(asked().text()).isEmpty();

        assertThat(clerk.users().unban("user_1").id()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/unban");

        assertThat(clerk.users().lock("user_1").locked()).isTrue();
        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/lock");

        assertThat(clerk.users().unlock("user_1").id()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/unlock");
    }

    @Test
    void bansSeveralAndTakesThatBack() {
        answersListOf("users/user");

        var banned = clerk.users().bulkBan(BulkBanRequest.builder().userIds(List.of("user_1", "user_2")).build());

        assertThat(asked().line()).isEqualTo("POST /v1/users/ban");
        assertThat(asked().text()).isEqualTo("{\"user_ids\":[\"user_1\",\"user_2\"]}");
        assertThat(banned).extracting(User::id).containsExactly("user_1");

        var unbanned = clerk.users().bulkUnban(BulkUnbanRequest.builder().userIds(List.of("user_1")).build());

        assertThat(asked().line()).isEqualTo("POST /v1/users/unban");
        assertThat(asked().text()).isEqualTo("{\"user_ids\":[\"user_1\"]}");
        assertThat(unbanned).extracting(User::id).containsExactly("user_1");
    }

    @Test
    void mergesMetadata() {
        answers("users/user");

        var user = clerk.users().updateMetadata("user_1",
                UpdateUserMetadataRequest.builder().publicMetadata(Map.of("plan", "gold")).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/users/user_1/metadata");
        assertThat(asked().text()).isEqualTo("{\"public_metadata\":{\"plan\":\"gold\"}}");
        assertThat(user.publicMetadata()).containsEntry("plan", "gold");
    }

    @Test
    void replacesMetadata() {
        answers("users/user");

        var user = clerk.users().replaceMetadata("user_1", ReplaceUserMetadataRequest.builder()
                .privateMetadata(Map.of("customer", 4711)).unsafeMetadata(Map.of()).build());

        assertThat(asked().line()).isEqualTo("PUT /v1/users/user_1/metadata");
        assertThat(asked().text()).isEqualTo("{\"private_metadata\":{\"customer\":4711},\"unsafe_metadata\":{}}");
        assertThat(user.privateMetadata()).containsEntry("customer", 4711);
    }

    @Test
    void takesThePictureAway() {
        answers("users/user");

        assertThat(clerk.users().deleteProfileImage("user_1").imageUrl()).isEqualTo("https://img.example.com/ann.png");

        assertThat(asked().line()).isEqualTo("DELETE /v1/users/user_1/profile_image");
    }
}
