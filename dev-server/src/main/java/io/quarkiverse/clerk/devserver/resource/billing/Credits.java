package io.quarkiverse.clerk.devserver.resource.billing;

import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** A ledger for each payer: the balance is the sum of its entries. */
final class Credits {

    private static final String KEY = "idempotency_key";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "commerce_credit_ledger",
              "id": null,
              "owner_id": null,
              "payer_id": null,
              "idempotency_key": null,
              "amount": null,
              "source_type": "grant",
              "source_id": null,
              "note": null,
              "created_at": null
            }
            """);

    private final Documents ledger;

    Credits(Payers payers) {
        this.ledger = payers.owned("commerce_credit_ledger");
    }

    /** In cents; never below zero. */
    long balance(Payer payer) {
        return ledger.by(Payers.OWNER_ID).find(payer.ownerId()).stream()
                .mapToLong(entry -> entry.path("amount").longValue()).sum();
    }

    /**
     * Adds an entry as a checked body says, or answers with the one that the same request has made before.
     *
     * @throws ApiException 409 if another request had the same key; 422 if there is not so much to take away
     */
    ObjectNode adjust(Payer payer, ObjectNode body) {
        long sent = body.path("amount").longValue();
        long amount = body.path("action").asText().equals("decrease") ? -sent : sent;
        return ledger.by(Payers.OWNER_ID).find(payer.ownerId()).stream()
                .filter(entry -> entry.path(KEY).equals(body.path(KEY))).findFirst()
                .map(entry -> same(entry, amount)).orElseGet(() -> add(payer, amount, body));
    }

    private static ObjectNode same(ObjectNode entry, long amount) {
        if (entry.path("amount").longValue() != amount) {
            throw ApiException.conflict("The idempotency key belongs to another adjustment.");
        }
        return view(entry);
    }

    private ObjectNode add(Payer payer, long amount, ObjectNode body) {
        if (balance(payer) + amount < 0) {
            throw ApiException.invalid(ApiError.value("amount", "The balance is lower than that."));
        }
        ObjectNode entry = ledger.draft("ccled", BLANK).put(Payers.OWNER_ID, payer.ownerId()).put("payer_id", payer.id())
                .put("amount", amount).put("source_id", Ids.next("ccgrant")).put("note", body.path("note").textValue());
        entry.set(KEY, body.path(KEY));
        return view(ledger.add(entry));
    }

    private static ObjectNode view(ObjectNode entry) {
        ObjectNode view = entry.deepCopy().remove(Set.of(Payers.OWNER_ID, KEY));
        view.put("created_at", Instant.ofEpochMilli(entry.path("created_at").longValue()).toString());
        return view.set("amount", Money.dollars(entry.path("amount").longValue()));
    }
}
