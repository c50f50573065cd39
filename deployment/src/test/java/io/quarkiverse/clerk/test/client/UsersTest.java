package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.jwks.JsonWebKey;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkiverse.clerk.client.users.VerificationStatus;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.QuarkusUnitTest;

/** All operations on users and keys, against the dev server. */
class UsersTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication();

    @Inject
    ClerkClient clerk;

    @Inject
    @RestClient
    ClerkClient restClient;

    @Test
    void isOneBeanWithAndWithoutTheQualifier() {
        assertThat(ClientProxy.<Object> unwrap(clerk)).isSameAs(ClientProxy.<Object> unwrap(restClient));
    }

    @Test
    void aGroupIsBuiltOnce() {
        assertThat(clerk.users()).isSameAs(clerk.users()).isSameAs(restClient.users());
        assertThat(clerk.jwks()).isSameAs(clerk.jwks());
    }

    @Test
    void listsAndFilters() {
        assertThat(clerk.users().list(UserQuery.builder().orderBy("username").build()))
                .extracting(user -> user.username()).contains("ann", "bob", "cleo");
        assertThat(clerk.users().list(UserQuery.builder()
                .emailAddress(List.of("ann@example.com", "cleo@example.com")).orderBy("-username").limit(500).build()))
                .extracting(user -> user.id()).containsExactly("user_cleo", "user_ann");
        assertThat(clerk.users().list(UserQuery.builder()
                .createdAtAfter(Instant.now().plus(Duration.ofDays(1))).build())).isEmpty();
    }

    @Test
    void gets() {
        var ann = clerk.users().get("user_ann");

        assertThat(ann.firstName()).isEqualTo("Ann");
        assertThat(ann.createdAt()).isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now());
        assertThat(ann.emailAddresses().get(0).verification()).isInstanceOf(Verification.Admin.class)
                .extracting(Verification::status).matches(status -> status.is(VerificationStatus.VERIFIED));
    }

    @Test
    void createsChangesAndDeletes() {
        var before = clerk.users().count(UserCountQuery.builder().build()).totalCount();
        var created = clerk.users().create(CreateUserRequest.builder().firstName("Dora").username("dora")
                .emailAddress(List.of("dora@example.com")).password("a-long-password")
                .publicMetadata(Map.of("plan", "gold")).createdAt(Instant.parse("2024-02-29T12:00:00Z")).build());
        assertThat(created.createdAt()).isEqualTo("2024-02-29T12:00:00Z");
        assertThat(created.publicMetadata()).containsEntry("plan", "gold");
        assertThat(created.passwordEnabled()).isTrue();
        assertThat(clerk.users().count(UserCountQuery.builder().build()).totalCount()).isEqualTo(before + 1);

        var changed = clerk.users().update(created.id(), UpdateUserRequest.builder()
                .lastName("Doe").username(Optional.empty()).build());
        assertThat(changed.firstName()).as("left alone").isEqualTo("Dora");
        assertThat(changed.lastName()).as("set").isEqualTo("Doe");
        assertThat(changed.username()).as("cleared").isNull();

        assertThat(clerk.users().delete(created.id()).deleted()).isTrue();
        assertThatThrownBy(() -> clerk.users().get(created.id())).isInstanceOf(ClerkApiException.NotFound.class);
    }

    @Test
    void whatIsTakenIsRefusedWithItsName() {
        assertThatThrownBy(() -> clerk.users().create(CreateUserRequest.builder().username("ann").build()))
                .isInstanceOfSatisfying(ClerkApiException.InvalidRequest.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(422);
                    assertThat(refusal.errors()).singleElement().satisfies(error -> {
                        assertThat(error.code()).isEqualTo("form_identifier_exists");
                        assertThat(error.meta()).containsEntry("param_name", "username");
                    });
                    assertThat(refusal.traceId()).isNotBlank();
                    assertThat(refusal.getMessage()).startsWith("POST /v1/users: 422 form_identifier_exists");
                });
    }

    @Test
    void anIdCannotLeaveItsPlaceInThePath() {
        for (var id : List.of("../jwks", "user_ann/../user_bob", "user_ann?x=1", "%2e%2e", "user_ann%2F")) {
            assertThatThrownBy(() -> clerk.users().get(id)).as(id).isInstanceOf(ClerkApiException.NotFound.class);
        }
    }

    @Test
    void getsTheKeys() {
        assertThat(clerk.jwks().getJWKS().keys()).isNotEmpty().allSatisfy(key -> {
            assertThat(key.kid()).startsWith("ins_");
            assertThat(key).isInstanceOfSatisfying(JsonWebKey.Rsa.class, rsa -> assertThat(rsa.n()).isNotBlank());
        });
    }
}
