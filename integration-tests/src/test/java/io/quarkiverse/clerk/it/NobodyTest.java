package io.quarkiverse.clerk.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.testing.ClerkSecurity;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;

/** The caller of one test is gone in the next. */
@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
class NobodyTest {

    @Inject
    SecurityIdentity identity;

    @Test
    @Order(1)
    @ClerkSecurity(orgRole = "org:admin", orgPermissions = "org:billing:read")
    void somebodyCalls() {
        given().get("/admin").then().statusCode(200);
        assertThat(identity.isAnonymous()).isFalse();
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = { "/me", "/admin", "/billing", "/export" })
    void nobodyCalls(String path) {
        given().get("/").then().statusCode(200);
        given().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        assertThat(identity.isAnonymous()).isTrue();
    }
}
