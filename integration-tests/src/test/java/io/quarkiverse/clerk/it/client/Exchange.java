package io.quarkiverse.clerk.it.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One request as it was sent, and what Prism thinks of it.
 *
 * @param line method and path
 * @param detail what the answer says if it is no success
 */
record Exchange(String line, int status, String detail, List<JsonNode> violations) {

    /** Nothing was sent. */
    static final Exchange NONE = new Exchange("", 0, "", List.of());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Exchange of(String line, int status, String body, String violations) {
        return new Exchange(line, status, status < 300 ? "" : body.substring(0, Math.min(300, body.length())),
                parse(violations));
    }

    /** Prism cuts the header off after eight kilobytes, with the request's violations at its beginning. */
    private static List<JsonNode> parse(String header) {
        var violations = new ArrayList<JsonNode>();
        try (var parser = MAPPER.createParser(header.replaceFirst("^[^\\[]*", ""))) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    violations.add(parser.readValueAsTree());
                }
            }
        } catch (IOException cutOff) {
            return violations;
        }
        return violations;
    }

    /** {@return what is wrong with the request; a deprecated part is not} */
    List<String> requestViolations() {
        return violations("request").map(violation -> violation.path("message").asText()).distinct().toList();
    }

    /** {@return where Prism's own answer breaks the schema, as paths with the rule that each breaks} */
    List<String> responseViolations() {
        return violations("response").map(Exchange::place).distinct().toList();
    }

    private Stream<JsonNode> violations(String side) {
        return violations.stream().filter(violation -> violation.path("severity").asText().equals("Error")
                && violation.path("location").path(0).asText().equals(side));
    }

    private static String place(JsonNode violation) {
        var place = StreamSupport.stream(violation.path("location").spliterator(), false).skip(1).map(JsonNode::asText)
                .filter(step -> !step.matches("\\d+")).collect(Collectors.joining("."));
        return place + " (" + violation.path("code").asText() + ")";
    }
}
