package io.quarkiverse.clerk.devserver.resource.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.token.InternalTokens;

/**
 * Tickets: what a browser that has one signs in with, once. One kind of document has tickets of one kind; the document has a
 * {@code status} that says whether the ticket can still be used. Used only while the store is locked.
 */
public final class Tickets {

    /** What the page on which browsers sign in takes a ticket by. */
    public static final String PARAM = "__clerk_ticket";

    private static final String STATUS = "status";
    private static final String PENDING = "pending";
    private static final String ID = "eid";

    private final String kind;
    private final Documents documents;
    private final InternalTokens tokens;
    private final Supplier<String> url;

    /** The tickets of one kind of document. */
    Tickets(String kind, Instance instance) {
        this.kind = kind;
        this.documents = instance.store().documents(kind);
        this.tokens = new InternalTokens(instance.keys(), instance.clock());
        this.url = instance.url();
    }

    /** The ticket of a document, which is valid for some seconds. */
    String mint(ObjectNode document, long seconds) {
        return tokens.mint(kind, Json.object().put(ID, document.path("id").textValue()), seconds);
    }

    /** Where a browser signs in with the ticket. */
    String url(String ticket) {
        return url.get() + "/sign-in?" + PARAM + "=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
    }

    /** Whether it is a ticket of this kind, used or not. */
    boolean isOne(String ticket) {
        return tokens.read(kind, ticket).isPresent();
    }

    /**
     * Uses the ticket up.
     *
     * @return its document; empty if the ticket is of another kind, or of nobody's making
     * @throws ApiException 400 if it has expired, was used or was revoked; 404 if its document is gone
     */
    Optional<ObjectNode> redeem(String ticket) {
        return tokens.read(kind, ticket).map(claims -> {
            if (tokens.isExpired(claims)) {
                throw ApiException.refused(400,
                        ApiError.of("ticket_expired_code", "expired", "The ticket has expired."));
            }
            ObjectNode document = documents.edit(claims.path(ID).asText());
            String status = document.path(STATUS).asText();
            if (!status.equals(PENDING)) {
                String state = status.equals("revoked") ? "revoked" : "already_used";
                throw ApiException.refused(400, ApiError.of(kind + "_" + state + "_code", state.replace('_', ' '),
                        "The ticket was " + status + " and cannot be used."));
            }
            return documents.save(document.put(STATUS, "accepted"));
        });
    }

    /**
     * Makes the ticket useless.
     *
     * @param code of the error if it was used or revoked already (400)
     */
    ObjectNode revoke(String id, String code) {
        ObjectNode document = documents.edit(id);
        if (!document.path(STATUS).asText().equals(PENDING)) {
            throw ApiException.refused(400, ApiError.of(code, "cannot revoke",
                    "It is " + document.path(STATUS).asText() + ". Only what is pending can be revoked."));
        }
        return documents.save(document.put(STATUS, "revoked"));
    }
}
