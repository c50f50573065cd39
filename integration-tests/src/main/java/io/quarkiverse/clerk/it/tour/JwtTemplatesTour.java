package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.jwttemplates.CreateJwtTemplateRequest;
import io.quarkiverse.clerk.client.jwttemplates.JwtTemplate;
import io.quarkiverse.clerk.client.jwttemplates.JwtTemplateQuery;
import io.quarkiverse.clerk.client.jwttemplates.UpdateJwtTemplateRequest;

/** What tokens for other services are made from. */
@Singleton
class JwtTemplatesTour implements Tour {

    private final ClerkClient clerk;

    JwtTemplatesTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "jwtTemplates";
    }

    @Override
    public void run(Steps steps) {
        var template = steps.take("create", () -> clerk.jwtTemplates().create(CreateJwtTemplateRequest.builder()
                .name("guests").claims(Map.of("guest", "{{user.id}}")).lifetime(60).build()),
                JwtTemplate::claims, Map.of("guest", "{{user.id}}"));
        steps.afterwards(() -> clerk.jwtTemplates().delete(template.id()));
        steps.take("get", () -> clerk.jwtTemplates().get(template.id()), JwtTemplate::name, "guests");
        steps.take("list", () -> clerk.jwtTemplates().list(JwtTemplateQuery.builder().paginated(true).limit(1).build()),
                onPage(JwtTemplate::id), List.of(template.id()));
        steps.take("update", () -> clerk.jwtTemplates().update(template.id(), UpdateJwtTemplateRequest.builder()
                .name("guests").claims(Map.of("guest", true)).lifetime(120).build()), JwtTemplate::lifetime, 120);
        steps.take("get what has changed", () -> clerk.jwtTemplates().get(template.id()), JwtTemplate::claims,
                Map.of("guest", true));
        steps.take("delete", () -> clerk.jwtTemplates().delete(template.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.jwtTemplates().get(template.id()));
    }
}
