package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Page;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What users bring along from elsewhere: wallets, passkeys, accounts with other providers, phones that are trusted. */
public final class UserPartsResource implements Resource {

    private static final String PATH = "/v1/users/{user_id}";
    private static final String OWNER = "user_id";

    private final Documents users;
    private final UserParts parts;
    private final Documents devices;
    private final Documents tokens;
    private final Clock clock;

    /** The users of an instance. */
    public UserPartsResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.parts = new UserParts(users);
        this.devices = instance.store().documents("trusted_device").ownedBy("user", OWNER);
        this.tokens = instance.store().documents("oauth_access_token").ownedBy("user", OWNER);
        this.clock = instance.clock();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.delete(PATH + "/passkeys/{passkey_identification_id}",
                        request -> parts.remove(users.get(request.path(OWNER)),
                                "passkeys", request.path("passkey_identification_id"))),
                Route.delete(PATH + "/external_accounts/{external_account_id}",
                        request -> parts.remove(users.get(request.path(OWNER)),
                                UserParts.EXTERNAL_ACCOUNTS, request.path("external_account_id"))),
                Route.delete(PATH + "/web3_wallets/{web3_wallet_identification_id}", request -> removeWallet(
                        request.path("web3_wallet_identification_id"), request)),
                Route.get(PATH + "/trusted_devices", this::trustedDevices),
                Route.delete(PATH + "/trusted_devices/{trusted_device_id}", this::revokeDevice),
                Route.get(PATH + "/oauth_access_tokens/{provider}", this::accessTokens));
    }

    private JsonNode removeWallet(String id, ApiRequest request) {
        ObjectNode user = users.edit(request.path(OWNER));
        Contacts.WEB3_WALLETS.find(user, id).orElseThrow(() -> ApiException.notFound("The wallet"));
        Contacts.WEB3_WALLETS.remove(user, id);
        users.save(user);
        return DeletedObject.of(Contacts.WEB3_WALLETS.object(), id);
    }

    private JsonNode trustedDevices(ApiRequest request) {
        List<ObjectNode> active = owned(devices, request).stream().filter(UserPartsResource::isActive).toList();
        return new Page(active, active.size()).map(UserPartsResource::withoutOwner).asData();
    }

    private JsonNode revokeDevice(ApiRequest request) {
        users.get(request.path(OWNER));
        ObjectNode device = devices.find(request.path("trusted_device_id")).filter(UserPartsResource::isActive)
                .filter(found -> found.path(OWNER).asText().equals(request.path(OWNER)))
                .orElseThrow(() -> ApiException.notFound("The trusted device"));
        return withoutOwner(devices.save(device.deepCopy().put("status", "revoked").put("revoked_at", clock.millis())));
    }

    private static boolean isActive(JsonNode device) {
        return device.path("status").asText().equals("active");
    }

    private JsonNode accessTokens(ApiRequest request) {
        String provider = UserListing.provider(request.path("provider"));
        List<ObjectNode> found = owned(tokens, request).stream()
                .filter(token -> UserListing.provider(token.path("provider").asText()).equals(provider)).toList();
        return Listing.newestFirst().page(found, request.query()).map(UserPartsResource::token)
                .asArrayOrData(request.query());
    }

    /** Clerk gives these no id. */
    private static ObjectNode token(ObjectNode document) {
        return withoutOwner(document).without("id");
    }

    private List<ObjectNode> owned(Documents documents, ApiRequest request) {
        return documents.by(OWNER).find(users.get(request.path(OWNER)).path("id").asText());
    }

    /** Whose it is, is in the path, and not in Clerk's answer. */
    private static ObjectNode withoutOwner(ObjectNode document) {
        ObjectNode shown = document.deepCopy();
        shown.remove(OWNER);
        return shown;
    }
}
