package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectReader;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkObjectMapper;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;

/** The client of quarkus-clerk, as an application has it injected. */
@Singleton
class QuarkusClerk implements Contender {

    private static final ObjectReader MANY = ClerkObjectMapper.create().readerForListOf(User.class);

    private final ClerkClient clerk;

    QuarkusClerk(ClerkClient clerk) {
        this.clerk = clerk;
        // A group that is not kept has not got what calls go through either: then this would be no client to measure.
        Contender.check(clerk.users() == clerk.users());
    }

    @Override
    public void get() {
        Contender.check(clerk.users().get("user_1").id().startsWith("user_"));
    }

    @Override
    public void list() {
        Contender.check(clerk.users().list(UserQuery.builder().limit(100).build()).size() == 100);
    }

    @Override
    public void read(byte[] answer) throws IOException {
        Contender.check(MANY.<List<User>> readValue(answer).size() == 100);
    }
}
