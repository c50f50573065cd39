package io.quarkiverse.clerk.devserver;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * A place where Clerk's file is wrong: it contradicts itself, or what Clerk's SDKs need.
 *
 * @param pointer where in the file (JSON pointer)
 * @param patch what makes it right (JSON Merge Patch), such as {@code {"nullable": true}}
 * @param reason how one knows that the file is wrong and not the dev server
 */
record OpenApiCorrection(String pointer, String patch, String reason) {

    /** Of the Backend API's file, which is read with these applied. */
    static final List<OpenApiCorrection> BACKEND = List.of(
            lastAdministrator("patch"),
            lastAdministrator("delete"));

    /** Of the Frontend API's file, likewise. */
    static final List<OpenApiCorrection> FRONTEND = List.of(
            new OpenApiCorrection("/paths/~1v1~1dev_browser/post/responses/200", """
                    {"content": {"application/json": {"schema": {"type": "object", "required": ["id"], "properties":
                     {"id": {"type": "string"}}}}}}""", "Clerk's script reads the token from the id of the answer"),
            unprepared("email_address", "OTP", "Ticket"),
            unprepared("phone_number", "OTP"));

    private static OpenApiCorrection lastAdministrator(String method) {
        return new OpenApiCorrection("/paths/~1organizations~1{organization_id}~1memberships~1{user_id}/" + method
                + "/responses", "{\"400\": {\"$ref\": \"#/components/responses/ClerkErrors\"}}",
                "Clerk's list of errors gives 400 for organization_minimum_permissions_needed");
    }

    private static OpenApiCorrection unprepared(String field, String... kinds) {
        String next = "#/components/schemas/Stubs.SignUpVerification.AdditionalFields";
        String begun = Stream.of(kinds).map(kind -> """
                {"allOf": [{"$ref": "#/components/schemas/Stubs.Verification.%s"}, {"$ref": "%s"}]}""".formatted(kind, next))
                .collect(Collectors.joining(", "));
        return new OpenApiCorrection("/components/schemas/Client.SignUp.Verifications/properties/" + field, """
                {"allOf": null, "oneOf": [%s, {"type": "object", "additionalProperties": false, "properties":
                 {"next_action": {"enum": ["needs_prepare"]}, "supported_strategies": {"type": "array"}},
                 "required": ["next_action", "supported_strategies"]}]}""".formatted(begun),
                "Clerk's components ask for no code if there is a status, and the Backend API's file has none here");
    }

    /** Corrects the file; fails if that changes nothing, so that no correction outlives its fault. */
    void apply(JsonNode document) {
        if (!(document.at(pointer) instanceof ObjectNode faulty)) {
            throw new IllegalStateException("no such place in the file: " + this);
        }
        ObjectNode before = faulty.deepCopy();
        if (Json.merge(faulty, Json.literal(patch)).equals(before)) {
            throw new IllegalStateException("not needed, the file is right: " + this);
        }
    }
}
