package io.quarkiverse.clerk.test.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.users.MutinyUsersApi;
import io.quarkiverse.clerk.client.users.UsersApi;
import io.smallrye.mutiny.Uni;

/** The two ways to call Clerk, of which a test need not know which one it is. */
enum Way {

    BLOCKING,
    MUTINY;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    UsersApi users(ClerkClient blocking, MutinyClerkClient mutiny) {
        return this == BLOCKING ? blocking.users() : awaiting(mutiny.users());
    }

    UsersApi withRetries(ClerkClient blocking, MutinyClerkClient mutiny) {
        return users(blocking.withRetries(), mutiny.withRetries());
    }

    UsersApi withoutRetries(ClerkClient blocking, MutinyClerkClient mutiny) {
        return users(blocking.withoutRetries(), mutiny.withoutRetries());
    }

    private static UsersApi awaiting(MutinyUsersApi users) {
        return (UsersApi) Proxy.newProxyInstance(UsersApi.class.getClassLoader(), new Class<?>[] { UsersApi.class },
                (proxy, method, arguments) -> {
                    try {
                        var twin = MutinyUsersApi.class.getMethod(method.getName(), method.getParameterTypes());
                        return ((Uni<?>) twin.invoke(users, arguments)).await().atMost(LONGEST);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
