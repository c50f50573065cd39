package io.quarkiverse.clerk.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.testing.TestWebhook;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever the order in which the events of users come, and however often, the copy is right in the end. */
@QuarkusTest
class InterleavingsTest extends SampleTest {

    private final ExecutorService clerk = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        clerk.shutdown();
    }

    @Test
    void eachEventIsHandedOnOnceAndInTheOrderInWhichItCame() throws Exception {
        var lives = lives(0, 200).toList();
        // The events of one user one after the other, and those of several users at once.
        for (var sent : clerk.invokeAll(lives.stream().map(life -> Executors.callable(() -> send(life))).toList())) {
            sent.get();
        }
        var handedOn = byUser(handedOn());
        assertThat(lives).allSatisfy(life -> assertThat(handedOn.get(life.userId())).isEqualTo(life.arrivals()));
        theCopyIsRight(lives);
    }

    @Test
    void theEventsOfOneUserMayComeAtOnce() throws Exception {
        var lives = lives(1000, 30).toList();
        for (var life : lives) {
            var missing = new ArrayList<>(life.deliveries());
            while (!missing.isEmpty()) {
                for (var sent : clerk.invokeAll(missing.stream().map(InterleavingsTest::sending).toList())) {
                    missing.removeAll(sent.get());
                }
            }
        }
        var inOrder = handedOn();
        assertThat(inOrder).isEqualTo(recorded());
        var handedOn = byUser(inOrder);
        assertThat(lives).allSatisfy(
                life -> assertThat(handedOn.get(life.userId())).containsExactlyInAnyOrderElementsOf(life.arrivals()));
        theCopyIsRight(lives);
    }

    private void theCopyIsRight(List<Life> lives) {
        var copy = users.list().stream().collect(toMap(LocalUser::id, LocalUser::name));
        assertThat(lives).allSatisfy(life -> assertThat(copy.get(life.userId())).isEqualTo(life.last()));
    }

    private static Stream<Life> lives(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Life::of);
    }

    private static void send(Life life) {
        life.deliveries().forEach(event -> event.send().assertAcknowledged());
    }

    /** {@return sends an event; what of it was acknowledged, for a duplicate is not while the other one is being delivered} */
    private static Callable<List<TestWebhook>> sending(TestWebhook event) {
        return () -> event.send().isAcknowledged() ? List.of(event) : List.of();
    }

    private static Map<String, List<String>> byUser(List<Map.Entry<String, String>> events) {
        return events.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
