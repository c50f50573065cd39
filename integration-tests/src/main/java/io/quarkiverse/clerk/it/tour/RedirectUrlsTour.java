package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.redirecturls.CreateRedirectUrlRequest;
import io.quarkiverse.clerk.client.redirecturls.RedirectUrl;
import io.quarkiverse.clerk.client.redirecturls.RedirectUrlQuery;

/** Where sign-ins of mobile apps may lead back to. */
@Singleton
class RedirectUrlsTour implements Tour {

    private final ClerkClient clerk;

    RedirectUrlsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "redirectUrls";
    }

    @Override
    public void run(Steps steps) {
        var url = steps.take("create", () -> clerk.redirectUrls().create(CreateRedirectUrlRequest.builder()
                .url("tour-app://callback").build()), RedirectUrl::url, "tour-app://callback");
        steps.afterwards(() -> clerk.redirectUrls().delete(url.id()));
        steps.take("get", () -> clerk.redirectUrls().get(url.id()), RedirectUrl::url, "tour-app://callback");
        steps.take("list", () -> clerk.redirectUrls().list(RedirectUrlQuery.builder().paginated(true).limit(1).build()),
                onPage(RedirectUrl::id), List.of(url.id()));
        steps.take("delete", () -> clerk.redirectUrls().delete(url.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.redirectUrls().get(url.id()));
    }
}
