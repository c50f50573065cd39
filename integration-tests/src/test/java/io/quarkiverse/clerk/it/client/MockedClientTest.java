package io.quarkiverse.clerk.it.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.TotalCount;
import io.quarkiverse.clerk.client.users.MutinyUsersApi;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.testing.ClerkSecurity;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.mockito.MockitoConfig;
import io.smallrye.mutiny.Uni;

@QuarkusTest
class MockedClientTest {

    @InjectMock
    @MockitoConfig(returnsDeepMocks = true)
    ClerkClient clerk;

    @InjectMock
    MutinyClerkClient mutiny;

    @Inject
    @RestClient
    ClerkClient restClient;

    @Inject
    MutinyClerkClient injectedMutiny;

    @Test
    void theApplicationMeetsTheMockAndItsGroups() {
        when(clerk.users().count(any())).thenReturn(new TotalCount("total_count", 7));

        assertThat(restClient.users().count(UserCountQuery.builder().build()).totalCount()).isEqualTo(7);
        assertThat(restClient.users()).as("the mock itself, without retries").isSameAs(clerk.users());
    }

    @Test
    @ClerkSecurity
    void aResourceMeetsTheMockToo() {
        when(clerk.users().list(any())).thenReturn(null);

        given().get("/users").then().statusCode(500);
    }

    @Test
    void theTwinIsMockedWithAGroupOfItsOwn() {
        var users = mock(MutinyUsersApi.class);
        when(mutiny.users()).thenReturn(users);
        when(users.count(any())).thenReturn(Uni.createFrom().item(new TotalCount("total_count", 8)));

        assertThat(injectedMutiny.users().count(UserCountQuery.builder().build()).await().indefinitely().totalCount())
                .isEqualTo(8);
    }
}
