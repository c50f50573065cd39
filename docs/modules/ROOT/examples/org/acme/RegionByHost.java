package org.acme;

import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.http.ClerkInstanceResolver;
import io.vertx.ext.web.RoutingContext;

// tag::resolver[]
@Singleton
public class RegionByHost implements ClerkInstanceResolver {

    private static final Map<String, String> REGIONS = Map.of("app.example.eu", "eu");

    @Override
    public @Nullable String instance(RoutingContext request) {
        return REGIONS.get(request.request().authority().host());
    }
}
// end::resolver[]
