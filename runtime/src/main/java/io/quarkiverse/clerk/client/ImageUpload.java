package io.quarkiverse.clerk.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/**
 * A picture to be uploaded.
 *
 * @param fileName the name it is given, such as {@code ann.png}
 * @param contentType its media type, such as {@code image/png}
 * @param file its bytes
 * @param uploaderUserId which user uploads it; null for none, and for profile images, which are the user's own
 */
public record ImageUpload(String fileName, String contentType, byte[] file, @Nullable String uploaderUserId) {

    /**
     * Takes a picture that is in memory.
     *
     * @param fileName the name it is given
     * @param contentType its media type
     * @param file its bytes
     * @return the upload; never null
     */
    public static ImageUpload of(String fileName, String contentType, byte[] file) {
        return new ImageUpload(fileName, contentType, file, null);
    }

    /**
     * Takes a picture that is in a file. The media type follows from the file's name.
     *
     * @param file where it is
     * @return the upload, with all bytes in memory; never null
     * @throws IOException if the file cannot be read
     */
    public static ImageUpload of(Path file) throws IOException {
        var contentType = Files.probeContentType(file);
        return of(file.getFileName().toString(), Objects.requireNonNullElse(contentType, "application/octet-stream"),
                Files.readAllBytes(file));
    }

    /**
     * Says who uploads a logo.
     *
     * @param userId {@code user_…}
     * @return the same upload by that user; never null
     */
    public ImageUpload by(String userId) {
        return new ImageUpload(fileName, contentType, file, userId);
    }

    ClientMultipartForm form() {
        // A name from a stranger, with a quotation mark or a line break in it, would write header fields of its own.
        var form = ClientMultipartForm.create().binaryFileUpload("file", fileName.replaceAll("[\\p{Cntrl}\"\\\\]", "_"),
                Buffer.buffer(file), contentType);
        return uploaderUserId == null ? form : form.attribute("uploader_user_id", uploaderUserId, null);
    }

    /** {@return the name and size of the file} */
    @Override
    public String toString() {
        return "ImageUpload[" + fileName + ", " + file.length + " bytes]";
    }
}
