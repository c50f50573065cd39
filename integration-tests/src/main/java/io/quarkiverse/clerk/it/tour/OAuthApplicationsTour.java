package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.oauthapplications.CreateOAuthApplicationRequest;
import io.quarkiverse.clerk.client.oauthapplications.OAuthApplication;
import io.quarkiverse.clerk.client.oauthapplications.OAuthApplicationQuery;
import io.quarkiverse.clerk.client.oauthapplications.RevokeOAuthTokenRequest;
import io.quarkiverse.clerk.client.oauthapplications.UpdateOAuthApplicationRequest;

/** Programs of others that users may let use their account. */
@Singleton
class OAuthApplicationsTour implements Tour {

    private final ClerkClient clerk;

    OAuthApplicationsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "oauthApplications";
    }

    @Override
    public void run(Steps steps) {
        var application = steps.take("create", () -> clerk.oauthApplications().create(CreateOAuthApplicationRequest.builder()
                .name("Guest program").redirectUris(List.of("https://guest.example.com/callback")).scopes("profile email")
                .build()), OAuthApplication::redirectUris, List.of("https://guest.example.com/callback"));
        steps.afterwards(() -> clerk.oauthApplications().delete(application.id()));
        steps.take("get", () -> clerk.oauthApplications().get(application.id()), OAuthApplication::clientId,
                application.clientId());
        steps.take("list", () -> clerk.oauthApplications().list(OAuthApplicationQuery.builder().nameQuery("guest").limit(1)
                .build()), onPage(OAuthApplication::id), List.of(application.id()));
        steps.take("update", () -> clerk.oauthApplications().update(application.id(), UpdateOAuthApplicationRequest.builder()
                .name("Better guest program").build()), OAuthApplication::name, "Better guest program");
        steps.take("uploadLogo", () -> clerk.oauthApplications().uploadLogo(application.id(), Pictures.dot()),
                changed -> changed.clientImageUrl() != null, true);
        steps.take("rotateSecret", () -> clerk.oauthApplications().rotateSecret(application.id()),
                changed -> changed.clientSecret() != null && !changed.clientSecret().equals(application.clientSecret()), true);
        steps.missing("revokeToken that is not there", () -> clerk.oauthApplications().revokeToken(application.id(),
                RevokeOAuthTokenRequest.builder().token("oat_nobody").build()));
        steps.take("delete", () -> clerk.oauthApplications().delete(application.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.oauthApplications().get(application.id()));
    }
}
