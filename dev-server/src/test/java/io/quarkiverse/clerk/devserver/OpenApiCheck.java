package io.quarkiverse.clerk.devserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;

/** Holds an answer to what Clerk's own description of an API says. */
final class OpenApiCheck {

    /** Clerk answers so to any request, or the dev server does: the file does not repeat it everywhere. */
    private static final Set<Integer> ALWAYS_DECLARED = Set.of(401, 403, 404, 405, 413, 415, 422, 429, 500, 501);
    private static final int FIRST_ERROR = 400;
    /** From here on it is not Clerk that answers but what stands before it, when Clerk does not. */
    private static final int FIRST_OF_GATEWAYS = 502;

    private OpenApiCheck() {
    }

    /**
     * Checks one answer; does nothing if the file does not describe the request, or there is no file.
     *
     * @param description the API's; empty if there is no file
     * @param path as sent, without the query
     * @throws AssertionError if the answer is none that Clerk could give; names every place at fault
     */
    static void check(Optional<OpenApi> description, String method, String path, int status, String body) {
        description.flatMap(clerks -> clerks.operation(method, path)).ifPresent(operation -> {
            List<String> faults = faults(operation, status, body);
            if (!faults.isEmpty()) {
                throw new AssertionError("not as Clerk answers: " + operation.name() + ", status " + status + "\n  "
                        + String.join("\n  ", faults) + "\nThe answer: " + body);
            }
        });
    }

    private static List<String> faults(OpenApi.Operation operation, int status, String body) {
        List<String> faults = new ArrayList<>();
        if (!operation.declares(status) && !ALWAYS_DECLARED.contains(status) && status < FIRST_OF_GATEWAYS) {
            faults.add("status: one of " + operation.statuses() + " expected");
        }
        operation.body(status).ifPresentOrElse(schema -> faults.addAll(faults(schema, Api.json(body))), () -> {
            if (status < FIRST_ERROR && !body.isEmpty()) {
                faults.add("body: none expected");
            }
        });
        if (status >= FIRST_ERROR) {
            faults.addAll(faultsOfError(Api.json(body)));
        }
        return faults;
    }

    private static List<String> faults(JsonSchema schema, JsonNode body) {
        return schema.validate(body).stream()
                .map(fault -> fault.getMessage() + " (" + fault.getSchemaLocation() + ")").toList();
    }

    /** Clerk's SDKs read more of an error than the file requires. */
    private static List<String> faultsOfError(JsonNode body) {
        List<String> faults = new ArrayList<>();
        requireText(body, "/clerk_trace_id", faults);
        requireText(body, "/errors/0/code", faults);
        for (int i = 0; i < body.path("errors").size(); i++) {
            for (String field : List.of("code", "message", "long_message")) {
                requireText(body, "/errors/" + i + "/" + field, faults);
            }
        }
        return faults;
    }

    private static void requireText(JsonNode body, String pointer, List<String> faults) {
        if (!body.at(pointer).isTextual()) {
            faults.add(pointer + ": text expected");
        }
    }
}
