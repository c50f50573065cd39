package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The picture of a user. */
public final class UserImageResource implements Resource {

    private static final String PATH = "/v1/users/{user_id}/profile_image";

    private final Documents users;
    private final UserViews views;
    private final UserChanges changes;

    /** The pictures of the users of an instance. */
    public UserImageResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.changes = new UserChanges(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(PATH, request -> views.view(changes.setImage(user(request), request.upload().content())))
                        .takingFile(),
                Route.delete(PATH, request -> views.view(changes.removeImage(user(request)))));
    }

    private ObjectNode user(ApiRequest request) {
        return users.get(request.path("user_id"));
    }
}
