package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Operation;
import io.quarkiverse.clerk.devserver.api.Page;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Who may sign in: bans, which last, and locks, which run out. */
public final class UserAccessResource implements Resource {

    private static final String IDS = "user_ids";
    private static final int MAX_USERS = 50;
    private static final Fields BULK = Fields.of(Field.texts(IDS, "a list of user ids", id -> true).required());
    private static final Fields NOTHING = Fields.of();

    private final Documents users;
    private final UserViews views;
    private final Lockouts lockouts;
    private final Sessions sessions;

    /** The users of an instance. */
    public UserAccessResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.lockouts = new Lockouts(instance);
        this.sessions = new Sessions(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/users/ban", bulk(this::ban)),
                Route.post("/v1/users/unban", bulk(UserAccessResource::unban)),
                Route.post("/v1/users/{user_id}/ban", single(this::ban)),
                Route.post("/v1/users/{user_id}/unban", single(UserAccessResource::unban)),
                Route.post("/v1/users/{user_id}/lock", single(lockouts::lock)),
                Route.post("/v1/users/{user_id}/unlock", single(lockouts::unlock)));
    }

    private void ban(ObjectNode user) {
        user.put("banned", true);
        sessions.revokeAll(user.path("id").asText());
    }

    private static void unban(ObjectNode user) {
        user.put("banned", false);
    }

    private Operation single(Consumer<ObjectNode> change) {
        return request -> {
            ObjectNode user = users.edit(request.path("user_id"));
            NOTHING.check(request.body());
            change.accept(user);
            return views.view(users.save(user));
        };
    }

    private Operation bulk(Consumer<ObjectNode> change) {
        return request -> {
            List<ObjectNode> changed = ids(BULK.check(request.body()).path(IDS)).stream().map(users::edit).toList();
            changed.forEach(user -> {
                change.accept(user);
                users.save(user);
            });
            return new Page(changed, changed.size()).map(views::view).asArray();
        };
    }

    private static List<String> ids(JsonNode given) {
        if (given.isEmpty()) {
            throw ApiException.invalid(ApiError.value(IDS, "At least one user must be named."));
        }
        if (given.size() > MAX_USERS) {
            throw ApiException.refused(400, ApiError.of("bulk_size_exceeded", "too many at once",
                    "At most " + MAX_USERS + " users can be named."));
        }
        return Json.texts(given).stream().distinct().toList();
    }
}
