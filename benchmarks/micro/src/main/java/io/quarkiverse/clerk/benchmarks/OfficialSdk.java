package io.quarkiverse.clerk.benchmarks;

import java.util.List;
import java.util.Map;

import com.clerk.backend_api.helpers.security.AuthenticateRequest;
import com.clerk.backend_api.helpers.security.models.AuthenticateRequestOptions;
import com.clerk.backend_api.helpers.security.models.RequestState;

/** The same with Clerk's own SDK for Java, and the key in its options. */
final class OfficialSdk {

    private final AuthenticateRequestOptions options;

    OfficialSdk(Instance instance) {
        options = AuthenticateRequestOptions.jwtKey(instance.pem()).authorizedParty(Instance.AUTHORIZED_PARTY).build();
    }

    RequestState authenticate(String authorization) {
        var state = AuthenticateRequest.authenticateRequest(Map.of("authorization", List.of(authorization)), options);
        if (!state.isSignedIn()) {
            throw new IllegalStateException("not signed in: " + state.reason());
        }
        return state;
    }
}
