package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.clerk.backend_api.Clerk;
import com.clerk.backend_api.models.components.User;
import com.clerk.backend_api.models.operations.GetUserListRequest;
import com.clerk.backend_api.utils.JSON;
import com.fasterxml.jackson.databind.ObjectReader;

/** Clerk's own SDK for Java, made once. */
@Singleton
class OfficialSdk implements Contender {

    private static final ObjectReader MANY = JSON.getMapper().readerForListOf(User.class);

    private final Clerk clerk;

    OfficialSdk(@ConfigProperty(name = "quarkus.clerk.api-url") String url,
            @ConfigProperty(name = "quarkus.clerk.secret-key") String key) {
        clerk = Clerk.builder().serverURL(url + "/v1").bearerAuth(key).build();
    }

    @Override
    public void get() throws Exception {
        Contender.check(clerk.users().get("user_1").user().orElseThrow().id().startsWith("user_"));
    }

    @Override
    public void list() throws Exception {
        Contender.check(clerk.users().list(GetUserListRequest.builder().limit(100).build()).userList().orElseThrow()
                .size() == 100);
    }

    @Override
    public void read(byte[] answer) throws IOException {
        Contender.check(MANY.<List<User>> readValue(answer).size() == 100);
    }
}
