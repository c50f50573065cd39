package io.quarkiverse.clerk.devserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** One of Clerk's own descriptions, which are not part of this repository but may lie beside it. */
final class ClerksFile {

    /** From this module. */
    private static final String USUAL_PLACE = "../../shared/clerk-openapi";

    private ClerksFile() {
    }

    /**
     * Reads a description, as it is; empty, and said loudly, if there is none.
     *
     * @param name of the file in its usual place
     * @param property the system property that names it elsewhere; a file that is named has to be there
     * @param unchecked what is not checked without it
     */
    static Optional<JsonNode> read(String name, String property, String unchecked) {
        String set = System.getProperty(property);
        Path file = set != null ? Path.of(set)
                : Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve(USUAL_PLACE).resolve(name);
        if (set == null && !Files.exists(file)) {
            System.err.println("**** SKIPPED: " + unchecked + " are not checked against Clerk's " + name + "; -D" + property
                    + "=<file> says where it is");
            return Optional.empty();
        }
        try {
            return Optional.of(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
