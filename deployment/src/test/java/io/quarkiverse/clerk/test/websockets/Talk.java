package io.quarkiverse.clerk.test.websockets;

import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketSecurity;
import io.smallrye.mutiny.Uni;

/** Says who is there, and takes newer tokens. */
@Authenticated
@WebSocket(path = "/talk")
public class Talk {

    @Inject
    WebSocketSecurity security;

    @Inject
    SecurityIdentity identity;

    @OnTextMessage
    Uni<String> answer(String question) {
        return question.startsWith("token ")
                ? Uni.createFrom().completionStage(() -> security.updateSecurityIdentity(question.substring(6)))
                        .map(renewed -> "renewed " + renewed.getPrincipal().getName())
                        .onFailure().recoverWithItem("refused")
                : Uni.createFrom().item(() -> identity.getPrincipal().getName());
    }
}
