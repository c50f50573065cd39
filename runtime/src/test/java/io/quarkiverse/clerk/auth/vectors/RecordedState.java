package io.quarkiverse.clerk.auth.vectors;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;

/** Writes a state down as Clerk's JavaScript SDK has it. */
final class RecordedState {

    private RecordedState() {
    }

    static ObjectNode of(RequestState state) {
        var outcome = Vectors.outcome("state");
        if (state instanceof SignedIn in) {
            outcome.put("status", "signed-in").put("tokenType", in.principal().tokenType().code());
            auth(outcome, in.principal());
        } else {
            var rejection = state instanceof SignedOut out ? out.rejection() : ((Handshake) state).rejection();
            outcome.put("status", state instanceof SignedOut ? "signed-out" : "handshake")
                    .put("reason", rejection.code()).put("tokenType", tokenType(rejection));
            if (state instanceof SignedOut) {
                outcome.putObject("auth");
            }
        }
        var cookies = outcome.putArray("setCookie");
        state.cookies().forEach(cookies::add);
        if (state.location() == null) {
            outcome.put("http", "continue");
        } else {
            location(outcome.put("http", 307).putObject("location"), state.location());
        }
        return outcome;
    }

    private static void auth(ObjectNode outcome, ClerkPrincipal principal) {
        if (!(principal instanceof SessionPrincipal session)) {
            machine(outcome.putObject("auth"), principal);
        } else if (session.isPending()) {
            // Signed out to whoever asks, unless it asks for pending sessions too.
            outcome.putObject("auth").put("sessionStatus", "pending");
            var auth = outcome.putObject("authWithTreatPendingAsSignedOutFalse");
            AuthObjectReplayer.write(auth.put("isAuthenticated", true).put("tokenType", "session_token"),
                    session.sessionClaims());
        } else {
            AuthObjectReplayer.write(outcome.putObject("auth"), session.sessionClaims());
        }
    }

    private static void machine(ObjectNode auth, ClerkPrincipal principal) {
        auth.put("subject", principal.subject());
        if (principal instanceof ApiKeyPrincipal key) {
            auth.put("id", key.id()).put("name", key.name()).put("userId", key.userId()).put("orgId", key.organizationId());
            list(auth.putArray("scopes"), key.scopes());
            auth.set("claims", Vectors.JSON.valueToTree(key.claims()));
        } else if (principal instanceof OAuthPrincipal client) {
            auth.put("id", client.id()).put("clientId", client.clientId()).put("userId", client.userId());
            list(auth.putArray("scopes"), client.scopes());
        } else if (principal instanceof MachinePrincipal machine) {
            auth.put("id", machine.id()).put("machineId", machine.machineId());
            list(auth.putArray("scopes"), machine.scopes());
            auth.set("claims", Vectors.JSON.valueToTree(machine.claims()));
        }
    }

    private static void list(ArrayNode node, List<String> values) {
        values.forEach(node::add);
    }

    private static void location(ObjectNode node, String location) {
        int question = location.indexOf('?');
        node.put("base", question < 0 ? location : location.substring(0, question));
        var parameters = node.putArray("params");
        if (question >= 0) {
            for (var pair : location.substring(question + 1).split("&")) {
                int equals = pair.indexOf('=');
                parameters.addArray().add(decode(pair.substring(0, equals))).add(decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable String tokenType(Rejection rejection) {
        TokenType type = rejection.tokenType();
        return type == null ? null : type.code();
    }
}
