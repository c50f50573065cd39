package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.store.Store;

/** The pictures of users. */
final class ProfileImages {

    private static final String ID = "profile_image_id";

    private final Images images;

    ProfileImages(Store store) {
        this.images = new Images(store);
    }

    void set(ObjectNode user, byte[] content) {
        show(user, images.set(user.path("id").asText(), content), true);
    }

    /** @throws ApiException (404) if the user has none */
    void remove(ObjectNode user) {
        if (!user.path("has_image").booleanValue()) {
            throw notFound();
        }
        clear(user);
    }

    /**
     * Obeys an update that names a picture: a copy of it becomes the user's.
     *
     * @throws ApiException (404) if there is no such picture
     */
    void choose(ObjectNode body, ObjectNode user) {
        if (body.hasNonNull(ID)) {
            set(user, images.find(body.path(ID).asText()).orElseThrow(ProfileImages::notFound).content());
        } else if (body.has(ID)) {
            clear(user);
        }
    }

    private void clear(ObjectNode user) {
        images.remove(user.path("id").asText());
        show(user, Images.NONE, false);
    }

    private static void show(ObjectNode user, String path, boolean own) {
        user.put("image_url", path).put("has_image", own);
    }

    private static ApiException notFound() {
        return ApiException.refused(404, ApiError.of("image_not_found", "image not found", "There is no such image."));
    }
}
