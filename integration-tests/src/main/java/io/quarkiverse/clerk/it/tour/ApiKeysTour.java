package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.apikeys.ApiKey;
import io.quarkiverse.clerk.client.apikeys.ApiKeyQuery;
import io.quarkiverse.clerk.client.apikeys.CreateApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.RevokeApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.UpdateApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.VerifyApiKeyRequest;

/** What programs call the application with, for a user. */
@Singleton
class ApiKeysTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    ApiKeysTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "apiKeys";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Keanu");
        var key = steps.take("create", () -> clerk.apiKeys().create(CreateApiKeyRequest.builder().name("Guest key")
                .subject(user.id()).scopes(List.of("tour")).secondsUntilExpiration(60L).build()), ApiKey::subject, user.id());
        steps.afterwards(() -> clerk.apiKeys().delete(key.id()));
        steps.take("get", () -> clerk.apiKeys().get(key.id()), ApiKey::scopes, List.of("tour"));
        steps.take("getSecret", () -> clerk.apiKeys().getSecret(key.id()),
                secret -> secret.secret().equals(key.secret()), true);
        steps.take("list", () -> clerk.apiKeys().list(ApiKeyQuery.builder().subject(user.id()).query("guest").limit(1)
                .build()), onPage(ApiKey::id), List.of(key.id()));
        steps.take("update", () -> clerk.apiKeys().update(key.id(), UpdateApiKeyRequest.builder().description("For a tour")
                .scopes(List.of("tour", "export")).build()), ApiKey::scopes, List.of("tour", "export"));
        steps.take("verify", () -> clerk.apiKeys().verify(VerifyApiKeyRequest.builder().secret(key.secret()).build()),
                ApiKey::description, "For a tour");
        steps.take("revoke", () -> clerk.apiKeys().revoke(key.id(), RevokeApiKeyRequest.builder()
                .revocationReason("The tour is over").build()), ApiKey::revoked, true);
        steps.take("list only what is valid", () -> clerk.apiKeys().list(ApiKeyQuery.builder().subject(user.id())
                .includeInvalid(false).build()), onPage(ApiKey::id), List.of());
        steps.take("delete", () -> clerk.apiKeys().delete(key.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.apiKeys().get(key.id()));
    }
}
