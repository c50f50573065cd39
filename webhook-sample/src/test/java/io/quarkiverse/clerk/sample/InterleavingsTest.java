package io.quarkiverse.clerk.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Whatever the order in which the events of users come, and however often, the copy is right in the end. */
@QuarkusTest
class InterleavingsTest extends SampleTest {

    private static final int LIVES = 200;
    private static final long SEED = 20250615;

    /** A user, what has happened, and the order in which that comes. */
    private record Life(String userId, List<Histories.Event> events, List<Histories.Event> deliveries) {

        static Life of(int number) {
            var random = new Random(SEED + number);
            var userId = "user_" + number;
            var events = Histories.life(userId, random);
            var deliveries = new ArrayList<>(events);
            events.stream().filter(event -> random.nextInt(3) == 0).forEach(deliveries::add);
            Collections.shuffle(deliveries, random);
            return new Life(userId, events, deliveries);
        }

        /** {@return the name that the user has in the end, or that there is none} */
        Map<String, String> end() {
            var last = events.get(events.size() - 1);
            return last.type().equals("user.deleted") ? Map.of() : Map.of(userId, Histories.name(events.size() - 1));
        }

        /** {@return the messages in the order in which each has come first} */
        List<String> arrivals() {
            return List.copyOf(new LinkedHashSet<>(deliveries.stream().map(Histories.Event::id).toList()));
        }
    }

    @Test
    void theCopyIsRightAndEachEventIsHandedOnOnceAndInOrder() {
        var lives = IntStream.range(0, LIVES).mapToObj(Life::of).toList();
        var sender = sender();
        // The events of one user one after the other, and those of several users at once.
        lives.parallelStream().forEach(life -> life.deliveries()
                .forEach(event -> assertThat(sender.send(event)).as(event.id()).isEqualTo(204)));

        var names = users.list().stream().collect(Collectors.toMap(LocalUser::id, LocalUser::name));
        var sent = byUser(handedOn());
        assertThat(recorded()).hasSize(lives.stream().mapToInt(life -> life.events().size()).sum());
        assertThat(lives).allSatisfy(life -> {
            assertThat(sent.get(life.userId())).isEqualTo(life.arrivals());
            assertThat(names.get(life.userId())).isEqualTo(life.end().get(life.userId()));
        });
    }

    /** The copy is changed by a user's events at once: which of them comes first is not known, only that all do. */
    @Test
    void theEventsOfAUserMayComeAtOnce() {
        var lives = IntStream.range(LIVES, LIVES + 20).mapToObj(Life::of).toList();
        var sender = sender();
        for (var life : lives) {
            var missing = new ArrayList<>(life.deliveries());
            while (!missing.isEmpty()) {
                missing.removeAll(missing.parallelStream().filter(event -> sender.send(event) == 204).toList());
            }
        }
        var names = users.list().stream().collect(Collectors.toMap(LocalUser::id, LocalUser::name));
        var inOrder = handedOn();
        assertThat(inOrder).isEqualTo(recorded());
        var sent = byUser(inOrder);
        assertThat(lives).allSatisfy(life -> {
            assertThat(sent.get(life.userId())).containsExactlyInAnyOrderElementsOf(life.arrivals());
            assertThat(names.get(life.userId())).isEqualTo(life.end().get(life.userId()));
        });
    }

    private static Map<String, List<String>> byUser(List<Map.Entry<String, String>> events) {
        return events.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
