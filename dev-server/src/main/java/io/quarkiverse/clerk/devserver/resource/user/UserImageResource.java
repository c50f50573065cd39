package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Operation;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The picture of a user. */
public final class UserImageResource implements Resource {

    private static final String PATH = "/v1/users/{user_id}/profile_image";

    private final Documents users;
    private final UserViews views;
    private final Images images;

    /** The pictures of the users of an instance. */
    public UserImageResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.images = new Images(instance.store());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(PATH, change((user, request) -> images.set(user, request.upload().content()))).takingFile(),
                Route.delete(PATH, change((user, request) -> images.remove(user))));
    }

    private Operation change(BiConsumer<ObjectNode, ApiRequest> change) {
        return request -> {
            ObjectNode user = users.edit(request.path("user_id"));
            change.accept(user, request);
            return views.view(users.save(user));
        };
    }
}
