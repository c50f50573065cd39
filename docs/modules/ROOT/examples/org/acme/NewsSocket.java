package org.acme;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketSecurity;
import io.smallrye.mutiny.Uni;

// tag::socket[]
@Authenticated
@WebSocket(path = "/news")
public class NewsSocket {

    private final SecurityIdentity identity;
    private final WebSocketSecurity security;

    NewsSocket(SecurityIdentity identity, WebSocketSecurity security) {
        this.identity = identity;
        this.security = security;
    }

    @OnTextMessage
    Uni<String> message(Message message) {
        if (message.token() != null) {
            return Uni.createFrom().completionStage(() -> security.updateSecurityIdentity(message.token()))
                    .map(renewed -> "renewed")
                    .onFailure().recoverWithItem("sign in again");
        }
        return Uni.createFrom().item("Hello " + identity.getPrincipal().getName());
    }

    record Message(String text, String token) {
    }
}
// end::socket[]
