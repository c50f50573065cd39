package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.blocklistidentifiers.BlocklistIdentifier;
import io.quarkiverse.clerk.client.blocklistidentifiers.CreateBlocklistIdentifierRequest;

/** Who may not come in. */
@Singleton
class BlocklistIdentifiersTour implements Tour {

    private final ClerkClient clerk;

    BlocklistIdentifiersTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "blocklistIdentifiers";
    }

    @Override
    public void run(Steps steps) {
        var identifier = steps.take("create", () -> clerk.blocklistIdentifiers().create(CreateBlocklistIdentifierRequest
                .builder().identifier("blocked.guest@example.com").build()),
                made -> made.identifierType().known().orElseThrow(), BlocklistIdentifier.IdentifierType.EMAIL_ADDRESS);
        steps.afterwards(() -> clerk.blocklistIdentifiers().delete(identifier.id()));
        steps.take("list", () -> clerk.blocklistIdentifiers().list(),
                page -> page.data().stream().filter(listed -> listed.id().equals(identifier.id())).count(), 1L);
        steps.take("delete", () -> clerk.blocklistIdentifiers().delete(identifier.id()), DeletedObject::deleted, true);
        steps.missing("delete what is gone", () -> clerk.blocklistIdentifiers().delete(identifier.id()));
    }
}
