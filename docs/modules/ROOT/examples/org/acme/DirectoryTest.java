package org.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.TotalCount;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.mockito.MockitoConfig;

// tag::mock[]
@QuarkusTest
class DirectoryTest {

    @InjectMock
    @MockitoConfig(returnsDeepMocks = true) // groups are mocks too
    ClerkClient clerk;

    @Inject
    Directory directory;

    @Test
    void countsBannedUsers() {
        when(clerk.users().count(any())).thenReturn(new TotalCount("total_count", 3));

        assertEquals(3, directory.banned());
    }

    @Test
    void nobodyIsNew() {
        when(clerk.users().list(any())).thenReturn(List.of());

        assertTrue(directory.newThisWeek().isEmpty());
    }
}
// end::mock[]
