package org.acme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.ReplaceUserMetadataRequest;
import io.quarkiverse.clerk.client.users.UpdateUserMetadataRequest;
import io.quarkus.runtime.annotations.RegisterForReflection;

@ApplicationScoped
public class Billing {

    private final ClerkClient clerk;

    Billing(ClerkClient clerk) {
        this.clerk = clerk;
    }

    // tag::read[]
    @RegisterForReflection // for native executables
    public record Customer(String stripeId, LocalDate since) {
    }

    Customer customer(String userId) {
        return clerk.users().get(userId).privateMetadataAs(Customer.class);
    }

    Object theme(String userId) {
        return clerk.users().get(userId).publicMetadata().get("theme"); // a map, as it comes
    }
    // end::read[]

    // tag::merge[]
    void setTheme(String userId, String theme) {
        clerk.users().updateMetadata(userId, UpdateUserMetadataRequest.builder()
                .publicMetadata(Map.of("theme", theme)) // the other keys stay
                .build());
    }

    void forgetTheme(String userId) {
        var removed = new HashMap<String, Object>();
        removed.put("theme", null); // null takes a key away
        clerk.users().updateMetadata(userId, UpdateUserMetadataRequest.builder().publicMetadata(removed).build());
    }
    // end::merge[]

    // tag::replace[]
    void startAnew(String userId) {
        clerk.users().replaceMetadata(userId, ReplaceUserMetadataRequest.builder()
                .publicMetadata(Map.of("theme", "dark")) // the other keys are gone
                .build()); // private and unsafe metadata stay
    }
    // end::replace[]
}
