package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.machines.CreateMachineRequest;
import io.quarkiverse.clerk.client.machines.CreateScopeRequest;
import io.quarkiverse.clerk.client.machines.MachineQuery;
import io.quarkiverse.clerk.client.machines.RotateSecretKeyRequest;
import io.quarkiverse.clerk.client.machines.UpdateMachineRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class MachinesApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("machines/machine");

        var page = clerk.machines().list(MachineQuery.builder().query("bill").orderBy("name").build());

        assertThat(asked().line()).startsWith("GET /v1/machines?");
        assertThat(query()).containsExactly("order_by=name", "query=bill");
        assertThat(page.data()).singleElement().satisfies(machine -> {
            assertThat(machine.defaultTokenTtl()).isEqualTo(600);
            assertThat(machine.createdAt()).isEqualTo(CREATED);
            assertThat(machine.scopedMachines()).singleElement().satisfies(other -> {
                assertThat(other.id()).isEqualTo("mch_2");
                assertThat(other.scopedMachines()).isEmpty();
                assertThat(other.secretKey()).isNull();
            });
        });
    }

    @Test
    void createsAMachineWhoseKeyIsNotShown() {
        answers("machines/machine");

        var machine = clerk.machines().create(CreateMachineRequest.builder().name("Billing")
                .scopedMachines(List.of("mch_2")).defaultTokenTtl(600).build());

        assertThat(asked().line()).isEqualTo("POST /v1/machines");
        assertThat(asked().text())
                .isEqualTo("{\"name\":\"Billing\",\"scoped_machines\":[\"mch_2\"],\"default_token_ttl\":600}");
        assertThat(machine.secretKey()).isEqualTo("ak_secret");
        assertThat(machine).asString().doesNotContain("secret");
    }

    @Test
    void getsChangesAndDeletes() {
        answers("machines/machine");
        clerk.machines().get("mch_1");
        assertThat(asked().line()).isEqualTo("GET /v1/machines/mch_1");

        clerk.machines().update("mch_1", UpdateMachineRequest.builder().name("Bills").build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/machines/mch_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Bills\"}");

        answers(200, "{\"object\":\"machine\",\"id\":\"mch_1\",\"deleted\":true}");
        assertThat(clerk.machines().delete("mch_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/machines/mch_1");
    }

    @Test
    void getsAndRotatesAKeyThatIsNotShown() {
        answers(200, "{\"object\":\"machine_secret_key\",\"secret\":\"ak_secret\"}");

        assertThat(clerk.machines().getSecretKey("mch_1")).satisfies(key -> {
            assertThat(key.secret()).isEqualTo("ak_secret");
            assertThat(key).asString().doesNotContain("ak_");
        });
        assertThat(asked().line()).isEqualTo("GET /v1/machines/mch_1/secret_key");

        clerk.machines().rotateSecretKey("mch_1", RotateSecretKeyRequest.builder().previousTokenTtl(60).build());
        assertThat(asked().line()).isEqualTo("POST /v1/machines/mch_1/secret_key/rotate");
        assertThat(asked().text()).isEqualTo("{\"previous_token_ttl\":60}");
    }

    @Test
    void letsAMachineCallAnotherAndNoLonger() {
        answers(200, "{\"object\":\"machine_scope\",\"from_machine_id\":\"mch_1\",\"to_machine_id\":\"mch_2\","
                + "\"created_at\":1700690400123}");
        var scope = clerk.machines().createScope("mch_1", CreateScopeRequest.builder().toMachineId("mch_2").build());
        assertThat(asked().line()).isEqualTo("POST /v1/machines/mch_1/scopes");
        assertThat(asked().text()).isEqualTo("{\"to_machine_id\":\"mch_2\"}");
        assertThat(scope.createdAt()).isEqualTo(CREATED);
        assertThat(scope.deleted()).isNull();

        answers(200,
                "{\"object\":\"machine_scope\",\"from_machine_id\":\"mch_1\",\"to_machine_id\":\"mch_2\",\"deleted\":true}");
        assertThat(clerk.machines().deleteScope("mch_1", "mch_2").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/machines/mch_1/scopes/mch_2");
    }
}
