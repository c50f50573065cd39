package io.quarkiverse.clerk.devserver.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.DevBrowser;

class FrontendRequestTest {

    @Test
    void itsTextNamesWhatWasSentAndDoesNotTellIt() {
        FrontendRequest request = new FrontendRequest(Map.of("session_id", "sess_1"),
                new Query(Map.of("__clerk_db_jwt", List.of("dvb_hidden"))),
                new Query(Map.of("password", List.of("hidden horse"))),
                null, null, Optional.of(new DevBrowser("dvb_hidden", "client_1", "sess_1", "hidden token", 1)));
        assertThat(request.toString()).contains("sess_1", "__clerk_db_jwt", "password").doesNotContain("hidden");
    }
}
