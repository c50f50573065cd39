package io.quarkiverse.clerk.devserver;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The messages that a server has sent. */
final class Sent {

    private Sent() {
    }

    /** The latest email. */
    static JsonNode email(ClerkDevServer server) {
        return last("email", server);
    }

    /** The latest text message. */
    static JsonNode sms(ClerkDevServer server) {
        return last("sms_message", server);
    }

    /** The code in the latest email. */
    static String code(ClerkDevServer server) {
        return email(server).at("/data/otp_code").asText();
    }

    private static JsonNode last(String kind, ClerkDevServer server) {
        return server.parts().store().atomically(() -> {
            Collection<ObjectNode> all = server.parts().store().documents(kind).all();
            return List.copyOf(all).get(all.size() - 1);
        });
    }
}
