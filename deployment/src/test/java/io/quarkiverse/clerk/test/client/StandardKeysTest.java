package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** The keys that every REST client of Quarkus has: another URL, through a proxy, with another name. */
class StandardKeysTest {

    private static final int PORT = 4819;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Stub.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_keys")
            .overrideConfigKey("quarkus.rest-client.clerk.url", "http://clerk.internal.example")
            .overrideConfigKey("quarkus.rest-client.clerk.proxy-address", "127.0.0.1:" + PORT)
            .overrideConfigKey("quarkus.rest-client.clerk.user-agent", "my-application/1");

    static Stub proxy;

    @Inject
    ClerkClient clerk;

    @BeforeAll
    static void start() {
        proxy = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        proxy.stop();
    }

    @Test
    void countForThisClientToo() {
        proxy.answer(200, "{\"id\":\"user_1\"}");

        assertThat(clerk.users().get("user_1").id()).isEqualTo("user_1");

        var request = proxy.lastRequest();
        assertThat(request.uri()).isEqualTo("http://clerk.internal.example/v1/users/user_1");
        assertThat(request.header("User-Agent")).isEqualTo("my-application/1");
    }
}
