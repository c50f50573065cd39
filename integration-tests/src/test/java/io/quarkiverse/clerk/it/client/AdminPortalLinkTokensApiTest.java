package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.adminportallinktokens.CreateAdminPortalLinkTokenRequest;
import io.quarkiverse.clerk.client.adminportallinktokens.RevokeAdminPortalLinkTokenRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class AdminPortalLinkTokensApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void createsATokenThatIsNotShown() {
        answers("adminportallinktokens/token");

        var token = clerk.adminPortalLinkTokens().create(CreateAdminPortalLinkTokenRequest.builder().organizationId("org_1")
                .scopes(List.of("admin_portal:read")).secondsUntilExpiration(600L).build());

        assertThat(asked().line()).isEqualTo("POST /v1/admin_portal_link_tokens");
        assertThat(asked().text()).isEqualTo(
                "{\"organization_id\":\"org_1\",\"scopes\":[\"admin_portal:read\"],\"seconds_until_expiration\":600}");
        assertThat(token.token()).isEqualTo("aplt_secret");
        assertThat(token.expiration()).isEqualTo(CREATED);
        assertThat(token.itContactId()).isNull();
        assertThat(token).asString().doesNotContain("secret");
    }

    @Test
    void revokes() {
        answers("adminportallinktokens/token");

        clerk.adminPortalLinkTokens().revoke("aplt_1",
                RevokeAdminPortalLinkTokenRequest.builder().revocationReason("Lost").build());

        assertThat(asked().line()).isEqualTo("POST /v1/admin_portal_link_tokens/aplt_1/revoke");
        assertThat(asked().text()).isEqualTo("{\"revocation_reason\":\"Lost\"}");
    }
}
