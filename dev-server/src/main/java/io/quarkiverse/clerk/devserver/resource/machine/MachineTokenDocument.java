package io.quarkiverse.clerk.devserver.resource.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** What the tokens of machines look like, but for what all of them have. */
public final class MachineTokenDocument {

    private static final ObjectNode API_KEY = Json.literal("""
            {
              "type": "api_key",
              "subject": null,
              "name": null,
              "description": null,
              "claims": null,
              "scopes": [],
              "created_by": null,
              "last_used_at": null
            }
            """);

    private static final ObjectNode M2M = Json.literal("""
            {
              "subject": null,
              "claims": null,
              "scopes": [],
              "last_used_at": null
            }
            """);

    private static final ObjectNode OAUTH = Json.literal("""
            {
              "client_id": "client_dev",
              "subject": null,
              "scopes": []
            }
            """);

    private MachineTokenDocument() {
    }

    static ObjectNode apiKey() {
        return API_KEY.deepCopy();
    }

    static ObjectNode m2m() {
        return M2M.deepCopy();
    }

    static ObjectNode oauth() {
        return OAUTH.deepCopy();
    }
}
