package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifier;
import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifierQuery;
import io.quarkiverse.clerk.client.allowlistidentifiers.CreateAllowlistIdentifierRequest;

/** Who may sign up while nobody else may. */
@Singleton
class AllowlistIdentifiersTour implements Tour {

    private final ClerkClient clerk;

    AllowlistIdentifiersTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "allowlistIdentifiers";
    }

    @Override
    public void run(Steps steps) {
        var identifier = steps.take("create", () -> clerk.allowlistIdentifiers().create(CreateAllowlistIdentifierRequest
                .builder().identifier("allowed.guest@example.com").sendNotification(false).build()),
                made -> made.identifierType().known().orElseThrow(), AllowlistIdentifier.IdentifierType.EMAIL_ADDRESS);
        steps.afterwards(() -> clerk.allowlistIdentifiers().delete(identifier.id()));
        steps.take("list", () -> clerk.allowlistIdentifiers().list(AllowlistIdentifierQuery.builder().paginated(true).limit(1)
                .build()), onPage(AllowlistIdentifier::identifier), List.of("allowed.guest@example.com"));
        steps.take("delete", () -> clerk.allowlistIdentifiers().delete(identifier.id()), DeletedObject::deleted, true);
        steps.missing("delete what is gone", () -> clerk.allowlistIdentifiers().delete(identifier.id()));
    }
}
