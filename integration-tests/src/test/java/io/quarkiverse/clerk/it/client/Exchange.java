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
 * @param body of the answer
 * @param requestViolations what is wrong with the request; a deprecated part is not
 * @param responseViolations where Prism's own answer breaks the schema, as paths with the rule that each breaks
 */
record Exchange(String line, int status, String body, List<String> requestViolations, List<String> responseViolations) {

    /** Nothing was sent. */
    static final Exchange NONE = new Exchange("", 0, "", List.of(), List.of());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param header Prism's list of violations of both sides; empty if there are none, or where it makes up an answer to an
     *        invalid request because the API describes none, and lists them in the body
     */
    static Exchange of(String line, int status, String body, String header) {
        var listed = errors(header);
        var request = Stream.concat(of(listed, "request"), status < 300 ? Stream.of() : inBody(body));
        return new Exchange(line, status, body,
                request.map(violation -> violation.path("message").asText()).distinct().toList(),
                of(listed, "response").map(Exchange::place).distinct().toList());
    }

    /** {@return whether the answer has the parts and values of its schema, even if a text in it breaks a pattern} */
    boolean keepsTypes() {
        return responseViolations.stream().allMatch(violation -> violation.endsWith("(pattern)"));
    }

    /**
     * Reads as far as it gets: Prism cuts the list off after eight kilobytes, with the request's violations at its beginning.
     */
    private static List<JsonNode> errors(String header) {
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

    private static Stream<JsonNode> of(List<JsonNode> violations, String side) {
        return violations.stream().filter(violation -> violation.path("severity").asText().equals("Error")
                && violation.path("location").path(0).asText().equals(side));
    }

    private static Stream<JsonNode> inBody(String body) {
        try {
            return StreamSupport.stream(MAPPER.readTree(body).path("validation").spliterator(), false);
        } catch (IOException noJson) {
            return Stream.of();
        }
    }

    private static String place(JsonNode violation) {
        var place = StreamSupport.stream(violation.path("location").spliterator(), false).skip(1).map(JsonNode::asText)
                .filter(step -> !step.matches("\\d+")).collect(Collectors.joining("."));
        return place + " (" + violation.path("code").asText() + ")";
    }
}
