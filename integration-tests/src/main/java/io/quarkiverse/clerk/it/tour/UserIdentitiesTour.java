package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.OAuthAccessToken;
import io.quarkiverse.clerk.client.users.OAuthAccessTokenQuery;
import io.quarkiverse.clerk.client.users.TrustedDevice;

/**
 * The users of the instance: by what else they can sign in. Only wallets can be given to a user by this API; the others come
 * from browsers, so that there is nothing to take away.
 */
@Singleton
class UserIdentitiesTour implements Tour {

    private final ClerkClient clerk;

    UserIdentitiesTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "users";
    }

    @Override
    public void run(Steps steps) {
        var user = clerk.users().create(CreateUserRequest.builder().emailAddress(List.of("wally.guest@example.com"))
                .web3Wallet(List.of("0x52908400098527886E0F7030069857D2E4169EE7")).skipPasswordRequirement(true).build());
        var id = user.id();
        steps.afterwards(() -> clerk.users().delete(id));
        steps.take("deleteWeb3Wallet", () -> clerk.users().deleteWeb3Wallet(id, user.web3Wallets().get(0).id()),
                DeletedObject::deleted, true);
        steps.take("get without a wallet", () -> clerk.users().get(id), found -> found.web3Wallets().size(), 0);
        steps.missing("deletePasskey", () -> clerk.users().deletePasskey(id, "idn_nobody"));
        steps.missing("deleteExternalAccount", () -> clerk.users().deleteExternalAccount(id, "eac_nobody"));
        steps.take("listTrustedDevices", () -> clerk.users().listTrustedDevices(id), onPage(TrustedDevice::id), List.of());
        steps.missing("revokeTrustedDevice", () -> clerk.users().revokeTrustedDevice(id, "td_nobody"));
        steps.take("getOAuthAccessToken", () -> clerk.users().getOAuthAccessToken(id, "oauth_google", OAuthAccessTokenQuery
                .builder().paginated(true).build()), onPage(OAuthAccessToken::token), List.of());
    }
}
