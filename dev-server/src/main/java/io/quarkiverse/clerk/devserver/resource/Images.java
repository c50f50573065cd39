package io.quarkiverse.clerk.devserver.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;

/** Pictures of users, organizations and OAuth applications, in memory. They go with whom they belong to. */
public final class Images {

    /** Before their ids, in the path of their URLs. */
    public static final String PATH = "/dev/images/";

    private static final String OWNER = "owner_id";
    private static final String CONTENT = "content";

    private final Documents images;

    /** The pictures of a store. */
    public Images(Store store) {
        this.images = store.documents("image").ownedBy("user", OWNER).ownedBy("organization", OWNER)
                .ownedBy("oauth_application", OWNER);
    }

    /** A picture and its media type. */
    public record Image(String contentType, byte[] content) {
    }

    /**
     * Gives a user or an organization, whose document is changed, a picture in the place of the one before.
     *
     * @return the same document
     * @throws ApiException (422) if it is none that all browsers show
     */
    public ObjectNode set(ObjectNode owner, byte[] content) {
        return show(owner, keep(owner.path("id").asText(), content), true);
    }

    /**
     * Takes the picture of a user or an organization away, and changes the document likewise.
     *
     * @return the same document
     * @throws ApiException (404) if there is none
     */
    public ObjectNode remove(ObjectNode owner) {
        if (!owner.path("has_image").booleanValue()) {
            throw notFound();
        }
        return clear(owner);
    }

    /** The same for who may have none. */
    public ObjectNode clear(ObjectNode owner) {
        forget(owner.path("id").asText());
        return show(owner, null, false);
    }

    /** The path of the URL of what is shown of a user or an organization: the picture, or else the avatar. */
    public static String path(JsonNode owner, Supplier<Avatar> avatar) {
        return owner.path("has_image").booleanValue() ? owner.path("image_url").textValue() : avatar.get().path();
    }

    private static ObjectNode show(ObjectNode owner, String path, boolean own) {
        return owner.put("image_url", path).put("has_image", own);
    }

    /** 404: there is no such picture. */
    public static ApiException notFound() {
        return ApiException.refused(404, ApiError.of("image_not_found", "image not found", "There is no such image."));
    }

    /**
     * Keeps somebody's picture, in the place of the one before.
     *
     * @return the path of its URL
     * @throws ApiException (422) if it is none that all browsers show
     */
    public String keep(String ownerId, byte[] content) {
        type(content).orElseThrow(() -> ApiException
                .invalid(ApiError.value("file", "The file must be a picture: PNG, JPEG, GIF or WebP.")));
        forget(ownerId);
        ObjectNode image = Json.object().put("object", "image").put("id", Ids.next("img")).put(OWNER, ownerId)
                .put(CONTENT, content);
        images.add(image);
        return PATH + image.path("id").asText();
    }

    private void forget(String ownerId) {
        images.by(OWNER).find(ownerId).forEach(image -> images.remove(image.path("id").asText()));
    }

    /** The picture with this id, the last part of the path of its URL. */
    public Optional<Image> find(String id) {
        return images.find(id).map(Images::image);
    }

    private static Image image(ObjectNode document) {
        try {
            byte[] content = document.path(CONTENT).binaryValue();
            return new Image(type(content).orElseThrow(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By how it begins, for clients say what they like. No SVG, which can contain scripts (XSS). */
    private static Optional<String> type(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        return start.startsWith("RIFF") && start.endsWith("WEBP") ? Optional.of("image/webp") : Optional.empty();
    }
}
