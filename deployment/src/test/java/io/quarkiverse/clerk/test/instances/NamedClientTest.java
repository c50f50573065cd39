package io.quarkiverse.clerk.test.instances;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.ClerkClientName;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.TotalCount;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** The clients of several instances. */
class NamedClientTest extends TwoClerks {

    private static final String COUNT = "/v1/users/count";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Instances.application(CountResource.class)
            .overrideConfigKey("quarkus.clerk.client.retry.delay", "1MS")
            .overrideConfigKey("quarkus.clerk.\"eu\".client.retry.delay", "1MS")
            .overrideConfigKey("quarkus.clerk.\"eu\".client.retry.max-retries", "1");

    @BeforeEach
    void reset() {
        clerk.reset();
        clerk.answer(COUNT, 200, "{\"object\":\"total_count\",\"total_count\":1}");
        eu.reset();
        eu.answer(COUNT, 200, "{\"object\":\"total_count\",\"total_count\":2}");
    }

    @Path("/count")
    public static class CountResource {

        private final ClerkClient clerk;
        private final ClerkClient eu;
        private final MutinyClerkClient reactive;

        CountResource(ClerkClient clerk, @ClerkClientName("eu") ClerkClient eu,
                @ClerkClientName("eu") MutinyClerkClient reactive) {
            this.clerk = clerk;
            this.eu = eu;
            this.reactive = reactive;
        }

        @GET
        public long count() {
            return clerk.users().count(UserCountQuery.builder().build()).totalCount();
        }

        @GET
        @Path("eu")
        public long eu() {
            return eu.users().count(UserCountQuery.builder().build()).totalCount();
        }

        @GET
        @Path("once")
        public long once() {
            return eu.withoutRetries().users().count(UserCountQuery.builder().build()).totalCount();
        }

        @GET
        @Path("reactive")
        public Uni<Long> reactive() {
            return reactive.users().count(UserCountQuery.builder().build()).map(TotalCount::totalCount);
        }

        @GET
        @Path("kept")
        public boolean kept() {
            return eu.users() == eu.users();
        }
    }

    @Test
    void eachCallsItsOwnInstanceWithItsOwnKey() {
        assertThat(given().get("/count").asString()).isEqualTo("1");
        assertThat(given().get("/count/eu").asString()).isEqualTo("2");
        assertThat(given().get("/count/reactive").asString()).isEqualTo("2");

        assertThat(clerk.requestsOf(COUNT)).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer sk_live_first");
        assertThat(eu.requestsOf(COUNT)).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer sk_live_eu", "Bearer sk_live_eu");
    }

    @Test
    void eachHasRetriesOfItsOwn() {
        clerk.answer(COUNT, 500, "{}");
        eu.answer(COUNT, 500, "{}");

        given().get("/count").then().statusCode(500);
        assertThat(clerk.count(COUNT)).isEqualTo(4);
        given().get("/count/eu").then().statusCode(500);
        assertThat(eu.count(COUNT)).isEqualTo(2);
        given().get("/count/once").then().statusCode(500);
        assertThat(eu.count(COUNT)).isEqualTo(3);
    }

    @Test
    void groupsAreBuiltOnceAndKept() {
        assertThat(given().get("/count/kept").asString()).isEqualTo("true");
    }
}
