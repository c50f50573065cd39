package org.acme;

import com.clerk.backend_api.Clerk;
import com.clerk.backend_api.models.components.User;

class OfficialSdk {

    User ann() {
        // tag::sdk[]
        Clerk clerk = Clerk.builder()
                .bearerAuth(System.getenv("CLERK_SECRET_KEY"))
                .serverURL(System.getenv("CLERK_API_URL") + "/v1")
                .build();
        User ann = clerk.users().get("user_ann").user().orElseThrow();
        // end::sdk[]
        return ann;
    }
}
