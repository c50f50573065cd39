package io.quarkiverse.clerk.client.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.UsersApi;

/** Clients whose groups are given by the application, as in its tests. */
class ViewsTest {

    private static final UsersApi MOCK = (UsersApi) Proxy.newProxyInstance(UsersApi.class.getClassLoader(),
            new Class<?>[] { UsersApi.class }, (proxy, method, arguments) -> null);

    private final Calls calls = new Calls(new RetryPolicy(0, Duration.ZERO, Duration.ZERO), Repeat.IDEMPOTENT,
            new FakeTiming());

    /** A client whose groups are all the same. */
    private static ClerkClient client(UsersApi users) {
        return (ClerkClient) Proxy.newProxyInstance(ClerkClient.class.getClassLoader(), new Class<?>[] { ClerkClient.class },
                (proxy, method, arguments) -> method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : users);
    }

    @Test
    void aMockStaysTheMock() {
        assertThat(client(MOCK).withRetries().users()).isSameAs(MOCK);
        assertThat(client(MOCK).withoutRetries().withRetries().users()).isSameAs(MOCK);
    }

    @Test
    void aGroupHasItsCallsMade() {
        var around = CallGroups.around(MOCK, calls);
        assertThat(around).isInstanceOf(UsersApiCalls.class);
        assertThat(client((UsersApi) around).withRetries().users()).isInstanceOf(UsersApiCalls.class).isNotSameAs(around);
    }

    @Test
    void whatIsNoGroupIsLeftAlone() {
        var view = client(MOCK).withRetries();
        assertThat(CallGroups.around(view, calls)).isSameAs(view);
    }
}
