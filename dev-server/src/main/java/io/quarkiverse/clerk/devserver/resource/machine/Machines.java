package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The machines, and which of them may call which. Used only while the store is locked. */
public final class Machines {

    static final String KIND = "machine";
    static final int MAX_SCOPES = 150;

    /** The machine that is there from the start. Who has the instance's key only makes M2M tokens as this one. */
    public static final String WORKER = "mch_worker";

    private static final String FROM = "from_machine_id";
    private static final String TO = "to_machine_id";
    private static final ObjectNode BLANK = Json.literal("""
            {"object": "machine", "id": null, "name": null, "instance_id": "%s", "created_at": null, "updated_at": null,
             "default_token_ttl": 3600}""".formatted(Instance.ID));
    private static final ObjectNode BLANK_SCOPE = Json.literal("""
            {"object": "machine_scope", "id": null, "from_machine_id": null, "to_machine_id": null, "created_at": null}""");

    final Documents documents;
    private final Documents scopes;

    Machines(Instance instance) {
        this.documents = instance.store().documents(KIND);
        this.scopes = instance.store().documents("machine_scope").ownedBy(KIND, FROM).ownedBy(KIND, TO);
    }

    ObjectNode draft() {
        return documents.draft("mch", BLANK);
    }

    ObjectNode blank() {
        return BLANK;
    }

    /** The ids of the machines that this one may call, in the order in which it was allowed. */
    List<String> scopesOf(String id) {
        return scopes.by(FROM).find(id).stream().map(scope -> scope.path(TO).textValue()).toList();
    }

    /** Allows a machine to call another; what Clerk says of that. */
    ObjectNode addScope(String from, String to) {
        return shown(scopes.add(scopes.draft("mchs", BLANK_SCOPE).put(FROM, from).put(TO, to)));
    }

    /** That a machine may call another. */
    Optional<ObjectNode> scope(String from, String to) {
        return scopes.by(FROM).find(from).stream().filter(scope -> scope.path(TO).textValue().equals(to)).findFirst();
    }

    /** Takes that back. */
    ObjectNode removeScope(ObjectNode scope) {
        scopes.remove(scope.path("id").textValue());
        ObjectNode deleted = shown(scope).put("deleted", true);
        deleted.remove("created_at");
        return deleted;
    }

    /** Scopes have no ids of Clerk's. */
    private static ObjectNode shown(ObjectNode scope) {
        return scope.deepCopy().without("id");
    }

    /** The machine with those that it may call. */
    ObjectNode view(ObjectNode machine) {
        ObjectNode view = machine.deepCopy();
        ArrayNode scoped = view.putArray("scoped_machines");
        scopesOf(machine.path("id").textValue()).forEach(id -> scoped.add(documents.get(id)));
        return view;
    }

    /** Adds the machine that is there from the start. */
    String plant() {
        return documents.add(draft().put("id", WORKER).put("name", "Worker")).path("id").textValue();
    }
}
