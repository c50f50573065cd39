package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.webhooks.event.ClerkEvent;

/** What every application has in its index, whatever it uses. */
class RuntimeIndexTest {

    private static final List<String> IF_USED = List.of("io.quarkiverse.clerk.client.",
            "io.quarkiverse.clerk.webhooks.event.", "io.quarkiverse.clerk.webhooks.observers.FiredEvents");

    @Test
    void whatOnlySomeUseIsNotInTheIndex() throws IOException {
        assertThat(index().getKnownClasses()).extracting(type -> type.name().toString())
                .contains("io.quarkiverse.clerk.webhooks.WebhookRoute")
                .filteredOn(name -> IF_USED.stream().anyMatch(name::startsWith))
                .containsExactly(ClerkEvent.class.getName());
    }

    private static IndexView index() throws IOException {
        var ours = ClerkEvent.class.getProtectionDomain().getCodeSource().getLocation().toString();
        for (var url : ClerkEvent.class.getClassLoader().resources("META-INF/jandex.idx").toList()) {
            if (url.toString().contains(ours)) {
                try (var input = url.openStream()) {
                    return new IndexReader(input).read();
                }
            }
        }
        throw new IllegalStateException("No index in " + ours);
    }
}
