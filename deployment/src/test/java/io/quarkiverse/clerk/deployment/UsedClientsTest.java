package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.inject.Instance;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;

class UsedClientsTest {

    private static final UsedClients NONE = new UsedClients(false, false);
    private static final UsedClients BLOCKING = new UsedClients(true, false);
    private static final UsedClients REACTIVE = new UsedClients(false, true);

    static class Nothing {
    }

    static class BlockingField {
        ClerkClient clerk;
    }

    static class ReactiveConstructor {
        ReactiveConstructor(MutinyClerkClient clerk) {
        }
    }

    static class BlockingLookup {
        Object users(Instance<ClerkClient> clerk) {
            return clerk.get().users();
        }
    }

    static class ReactiveCall {
        Object users(Instance<MutinyClerkClient> clerk) {
            return clerk.get().users();
        }
    }

    @Test
    void aClientIsUsedByWhoHasItInjectedOrLooksItUp() throws IOException {
        assertThat(usedBy(Nothing.class)).isEqualTo(NONE);
        assertThat(usedBy(BlockingField.class)).isEqualTo(BLOCKING);
        assertThat(usedBy(BlockingLookup.class)).isEqualTo(BLOCKING);
        assertThat(usedBy(ReactiveConstructor.class)).isEqualTo(REACTIVE);
        assertThat(usedBy(ReactiveCall.class)).isEqualTo(REACTIVE);
        assertThat(usedBy(BlockingField.class, ReactiveCall.class)).isEqualTo(new UsedClients(true, true));
    }

    @Test
    void theInterfacesOfTheOtherClientAreLeftOut() {
        var blocking = List.of("io.quarkiverse.clerk.ClerkClient", "io.quarkiverse.clerk.client.users.UsersApi");
        var reactive = List.of("io.quarkiverse.clerk.MutinyClerkClient",
                "io.quarkiverse.clerk.client.users.MutinyUsersApi");

        assertThat(blocking).allMatch(BLOCKING::needs).noneMatch(REACTIVE::needs);
        assertThat(reactive).allMatch(REACTIVE::needs).noneMatch(BLOCKING::needs);
    }

    @Test
    void modelsAreForBoth() {
        assertThat(List.of(BLOCKING, REACTIVE)).allMatch(used -> used.needs("io.quarkiverse.clerk.client.users.User"));
    }

    @Test
    void whatMakesTheCallsIsNeverIndexed() {
        var calls = List.of("io.quarkiverse.clerk.client.calls.ClerkClientCalls",
                "io.quarkiverse.clerk.client.calls.ClerkClientCalls$1",
                "io.quarkiverse.clerk.client.calls.UsersApiCalls", "io.quarkiverse.clerk.client.calls.MutinyUsersApiCalls");

        assertThat(calls).allSatisfy(name -> assertThat(Class.forName(name)).isNotNull())
                .noneMatch(BLOCKING::needs).noneMatch(REACTIVE::needs);
    }

    private static UsedClients usedBy(Class<?>... application) throws IOException {
        return UsedClients.in(List.of(Index.of(application)));
    }
}
