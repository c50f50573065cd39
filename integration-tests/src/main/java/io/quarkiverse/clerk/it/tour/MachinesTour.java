package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.machines.CreateMachineRequest;
import io.quarkiverse.clerk.client.machines.CreateScopeRequest;
import io.quarkiverse.clerk.client.machines.Machine;
import io.quarkiverse.clerk.client.machines.MachineQuery;
import io.quarkiverse.clerk.client.machines.MachineScope;
import io.quarkiverse.clerk.client.machines.RotateSecretKeyRequest;
import io.quarkiverse.clerk.client.machines.UpdateMachineRequest;

/** Programs that call each other with tokens of their own. */
@Singleton
class MachinesTour implements Tour {

    private final ClerkClient clerk;

    MachinesTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "machines";
    }

    @Override
    public void run(Steps steps) {
        var machine = steps.take("create", () -> make(steps, "Guest worker"), Machine::name, "Guest worker");
        var other = steps.take("create another", () -> make(steps, "Guest helper"), Machine::name, "Guest helper");
        steps.take("get", () -> clerk.machines().get(machine.id()), Machine::name, "Guest worker");
        steps.take("list", () -> clerk.machines().list(MachineQuery.builder().query("guest").orderBy("name").limit(1).build()),
                onPage(Machine::id), List.of(other.id()));
        steps.take("update", () -> clerk.machines().update(machine.id(), UpdateMachineRequest.builder().name("Guest manager")
                .build()), Machine::name, "Guest manager");
        steps.take("createScope", () -> clerk.machines().createScope(machine.id(), CreateScopeRequest.builder()
                .toMachineId(other.id()).build()), MachineScope::toMachineId, other.id());
        steps.take("get with its scope", () -> clerk.machines().get(machine.id()),
                answer -> answer.scopedMachines().stream().map(Machine::id).toList(), List.of(other.id()));
        steps.take("deleteScope", () -> clerk.machines().deleteScope(machine.id(), other.id()), MachineScope::deleted, true);
        var key = steps.take("getSecretKey", () -> clerk.machines().getSecretKey(machine.id()),
                secret -> secret.secret().equals(machine.secretKey()), true);
        steps.take("rotateSecretKey", () -> clerk.machines().rotateSecretKey(machine.id(), RotateSecretKeyRequest.builder()
                .previousTokenTtl(0).build()), secret -> secret.secret().equals(key.secret()), false);
        steps.take("delete", () -> clerk.machines().delete(machine.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.machines().get(machine.id()));
    }

    private Machine make(Steps steps, String name) {
        var machine = clerk.machines().create(CreateMachineRequest.builder().name(name).build());
        steps.afterwards(() -> clerk.machines().delete(machine.id()));
        return machine;
    }
}
