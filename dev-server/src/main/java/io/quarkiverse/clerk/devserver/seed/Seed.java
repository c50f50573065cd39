package io.quarkiverse.clerk.devserver.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * What is to be in an instance. Each section has the name of a collection of the Backend API, such as {@code users}; its items
 * are what is sent to create one.
 *
 * @param source where it comes from, for messages
 * @param sections the items by section
 */
public record Seed(String source, ObjectNode sections) {

    /** Three users and an organization. */
    public static final Seed USUAL = new Seed("the usual seed", Json.literal("""
            {
              "users": [
                {"username": "ann", "first_name": "Ann", "last_name": "Archer", "email_address": ["ann@example.com"]},
                {"username": "bob", "first_name": "Bob", "last_name": "Baker", "email_address": ["bob@example.com"]},
                {"username": "cleo", "first_name": "Cleo", "last_name": "Carter", "email_address": ["cleo@example.com"]}
              ],
              "organizations": [
                {"name": "Acme", "slug": "acme", "members": {"ann": "org:admin", "bob": "org:member"}}
              ]
            }
            """));

    /** Without the sections, in which there may be passwords and keys. */
    @Override
    public String toString() {
        return "Seed[source=" + source + "]";
    }

    /**
     * Reads a YAML file.
     *
     * @throws IllegalArgumentException if there is no such file, or it is not YAML
     */
    public static Seed read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the seed file " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads YAML.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Seed parse(String source, String yaml) {
        try {
            JsonNode content = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build()
                    .readTree(yaml);
            if (content.isMissingNode() || content.isNull()) {
                return new Seed(source, Json.object());
            }
            if (content instanceof ObjectNode sections) {
                return new Seed(source, sections);
            }
            throw new IllegalArgumentException(source + " must consist of sections, such as users: and organizations:");
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            // Without the cause, and without what is indented: it quotes the file, in which there may be passwords.
            throw new IllegalArgumentException(source + " is not YAML" + place + ": " + e.getOriginalMessage().lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(" ")).collect(Collectors.joining(", ")));
        }
    }
}
