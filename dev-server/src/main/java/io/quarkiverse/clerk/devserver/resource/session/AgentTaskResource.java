package io.quarkiverse.clerk.devserver.resource.session;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.url;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.Users;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Agent tasks: links by which a program, such as a test or an assistant, acts for a user in a browser. */
public final class AgentTaskResource implements Resource {

    static final String KIND = "agent_task";

    private static final String ON_BEHALF_OF = "on_behalf_of";
    private static final String USER = "user_id";
    private static final String IDENTIFIER = "identifier";
    private static final int TICKET_SECONDS = 3600;

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "agent_task", "id": null, "status": "pending", "user_id": null, "agent_id": null, "actor": null,
             "permissions": null, "agent_name": null, "task_description": null, "redirect_url": null,
             "session_max_duration_in_seconds": 1800, "created_at": null, "updated_at": null}""");
    private static final Fields CREATE = Fields.of(
            object(ON_BEHALF_OF).required().instruction(),
            choice("permissions", "*", "*"::equals).required(),
            text("agent_name").required(),
            text("task_description").required(),
            url("redirect_url").required(),
            integer(ActorTokenResource.SESSION_SECONDS, 1, Integer.MAX_VALUE));
    private static final Fields SUBJECT = Fields.of(text(USER), text(IDENTIFIER));

    private final Documents users;
    private final Documents agents;
    private final Documents tasks;
    private final Tickets tickets;

    /** The agent tasks of an instance. */
    public AgentTaskResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.agents = instance.store().documents("agent");
        this.tasks = instance.store().documents(KIND).ownedBy("user", USER);
        this.tickets = new Tickets(KIND, instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/agents/tasks", request -> create(request.body())),
                Route.post("/v1/agents/tasks/{agent_task_id}/revoke", request -> view(
                        tickets.revoke(request.path("agent_task_id"), "agent_task_cannot_be_revoked"))));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode task = CREATE.fill(body, tasks.draft("agent_task", BLANK));
        String agentId = agentId(task.path("agent_name").textValue());
        task.put(USER, userId((ObjectNode) body.path(ON_BEHALF_OF))).put("agent_id", agentId);
        task.putObject("actor").put("type", "agent").put("sub", agentId).put("task_id", task.path("id").textValue());
        return view(tasks.add(task)).put("url", tickets.url(tickets.mint(task, TICKET_SECONDS))
                + "&redirect_url=" + URLEncoder.encode(task.path("redirect_url").textValue(), StandardCharsets.UTF_8));
    }

    private String userId(ObjectNode subject) {
        SUBJECT.check(subject);
        if (subject.size() != 1) {
            throw ApiException.invalid(ApiError.value(ON_BEHALF_OF, "Either user_id or identifier must be given."));
        }
        return Optional.ofNullable(subject.path(USER).textValue()).map(users::get)
                .orElseGet(() -> Users.named(subject.path(IDENTIFIER).textValue(), users)).path("id").textValue();
    }

    /** The same name, the same agent. */
    private String agentId(String name) {
        return agents.by("name").first(name)
                .orElseGet(() -> agents.add(Json.object().put("id", Ids.next("agent")).put("name", name)))
                .path("id").textValue();
    }

    private static ObjectNode view(ObjectNode task) {
        String id = task.path("id").textValue();
        return Json.object().put("object", KIND).put("agent_id", task.path("agent_id").textValue())
                .put("agent_task_id", id).put("task_id", id);
    }
}
