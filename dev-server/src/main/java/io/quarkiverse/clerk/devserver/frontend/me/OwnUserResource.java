package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.OwnUserView;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.user.UserChanges;
import io.quarkiverse.clerk.devserver.resource.user.UserFields;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The signed-in user: names, primary contacts, metadata and picture. */
public final class OwnUserResource implements FrontendResource {

    private static final String ME = "/v1/me";
    private static final String IMAGE = ME + "/profile_image";

    private final Frontend frontend;
    private final Documents users;
    private final OwnUserView view;
    private final UserChanges changes;

    /** The users of an instance. */
    public OwnUserResource(Frontend frontend) {
        this.frontend = frontend;
        this.users = frontend.instance().store().documents("user");
        this.view = new OwnUserView(frontend.instance());
        this.changes = new UserChanges(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(ME, request -> view.of(user(request))),
                FrontendRoute.patch(ME, request -> view.of(changes.update(user(request), request.body(UserFields.OWN)))),
                FrontendRoute.delete(ME, request -> delete(user(request))),
                FrontendRoute.patch(ME + "/metadata", request -> view.of(
                        changes.mergeMetadata(user(request), request.body(UserFields.OWN_METADATA)))),
                FrontendRoute.post(IMAGE, request -> image(
                        changes.setImage(user(request), request.upload().content()))).takingFile(),
                FrontendRoute.delete(IMAGE, request -> {
                    changes.removeImage(user(request));
                    return Json.object().put("object", "image").put("deleted", true);
                }));
    }

    private ObjectNode user(FrontendRequest request) {
        return frontend.signedIn().user(request);
    }

    /** What belongs to the user goes, too: the sessions in all browsers. */
    private JsonNode delete(ObjectNode user) {
        if (!user.path("delete_self_enabled").booleanValue()) {
            throw ApiException.refused(403, ApiError.of("user_delete_self_not_enabled", "not allowed",
                    "The application does not let this user delete the account."));
        }
        String id = user.path("id").textValue();
        users.remove(id);
        return DeletedObject.of("user", id);
    }

    private JsonNode image(ObjectNode user) {
        String id = user.path("image_url").textValue().substring(Images.PATH.length());
        return Json.object().put("object", "image").put("id", id).put("name", id)
                .set("public_url", view.of(user).path("image_url"));
    }
}
