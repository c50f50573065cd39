package io.quarkiverse.clerk.client;

import java.util.Map;

/** Something with public metadata. */
public interface HasPublicMetadata {

    /** {@return the application's data that front ends may read; empty if there is none, never null} */
    Map<String, Object> publicMetadata();

    /**
     * Reads the public metadata as a type of the application. Its properties are named as the keys are written, what it does
     * not know is left out, and in a native executable it has to be registered for reflection.
     *
     * @param <T> the type
     * @param type a record or class that Jackson can read
     * @return the metadata; never null
     * @throws IllegalArgumentException if the metadata does not fit the type
     */
    default <T> T publicMetadataAs(Class<T> type) {
        return Metadata.as(publicMetadata(), type);
    }
}
