package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.miscellaneous.InterstitialQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class MiscellaneousApiTest extends Recorded {

    @Test
    void getsAPage() {
        answers(200, "<html>wait</html>");

        var page = clerk.miscellaneous().getPublicInterstitial(
                InterstitialQuery.builder().publishableKey("pk_test_1").useDomainForScript(true).build());

        assertThat(asked().line()).startsWith("GET /v1/public/interstitial?");
        assertThat(query()).containsExactly("publishable_key=pk_test_1", "use_domain_for_script=true");
        assertThat(page).isEqualTo("<html>wait</html>");
    }
}
