package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.users.User;

class MetadataTest {

    public record Billing(String stripeId, List<String> tags, LocalDate since) {
    }

    @Test
    void keysAreTheApplicationsOwnNames() throws Exception {
        var user = ClerkObjectMapper.create().readValue("""
                {"private_metadata":{"stripeId":"cus_1","tags":["a"],"since":"2024-02-29","more":1}}""", User.class);

        assertThat(user.privateMetadataAs(Billing.class))
                .isEqualTo(new Billing("cus_1", List.of("a"), LocalDate.of(2024, 2, 29)));
        assertThat(user.publicMetadataAs(Billing.class)).isEqualTo(new Billing(null, null, null));
    }

    @Test
    void metadataThatDoesNotFitIsNotShown() {
        HasUnsafeMetadata user = () -> Map.of("since", "born at home");

        assertThatThrownBy(() -> user.unsafeMetadataAs(Billing.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The metadata does not fit " + Billing.class.getName()).hasNoCause();
    }
}
