package io.quarkiverse.clerk.client;

import java.util.Map;

/** Something with unsafe metadata. */
public interface HasUnsafeMetadata {

    /** {@return data that the user can change from the browser: trust nothing in it; empty if there is none, never null} */
    Map<String, Object> unsafeMetadata();

    /**
     * Reads the unsafe metadata as a type of the application. Its properties are named as the keys are written, what it does
     * not know is left out, and in a native executable it has to be registered for reflection.
     *
     * @param <T> the type
     * @param type a record or class that Jackson can read
     * @return the metadata; never null
     * @throws IllegalArgumentException if the metadata does not fit the type
     */
    default <T> T unsafeMetadataAs(Class<T> type) {
        return Metadata.as(unsafeMetadata(), type);
    }
}
