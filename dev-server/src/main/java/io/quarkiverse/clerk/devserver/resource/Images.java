package io.quarkiverse.clerk.devserver.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

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

    /** The path of the picture of who has none. */
    public static final String NONE = PATH + "default";

    /** A grey dot, which browsers stretch. */
    private static final Image DOT = new Image("image/gif",
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="));

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
     * Gives somebody a picture, in the place of the one before.
     *
     * @return the path of its URL
     * @throws ApiException (422) if it is none that all browsers show
     */
    public String set(String ownerId, byte[] content) {
        type(content).orElseThrow(() -> ApiException
                .invalid(ApiError.value("file", "The file must be a picture: PNG, JPEG, GIF or WebP.")));
        remove(ownerId);
        ObjectNode image = Json.object().put("object", "image").put("id", Ids.next("img")).put(OWNER, ownerId)
                .put(CONTENT, content);
        images.add(image);
        return PATH + image.path("id").asText();
    }

    /** Takes somebody's picture away; does nothing if there is none. */
    public void remove(String ownerId) {
        images.by(OWNER).find(ownerId).forEach(image -> images.remove(image.path("id").asText()));
    }

    /** The picture with this id, the last part of the path of its URL. */
    public Optional<Image> find(String id) {
        return NONE.equals(PATH + id) ? Optional.of(DOT) : images.find(id).map(Images::image);
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
