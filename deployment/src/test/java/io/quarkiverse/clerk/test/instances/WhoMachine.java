package io.quarkiverse.clerk.test.instances;

/** What Clerk says of an API key. */
final class WhoMachine {

    static final String API_KEY = "{\"object\":\"api_key\",\"id\":\"ak_1\",\"subject\":\"user_bob\",\"name\":\"ci\","
            + "\"scopes\":[],\"claims\":null,\"revoked\":false,\"expired\":false}";

    private WhoMachine() {
    }
}
