package io.quarkiverse.clerk.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.testing.TestWebhook;

/**
 * What happens to a user, and how that is told: in any order, and some of it more than once.
 *
 * @param userId one of its own
 * @param last the name that the user has in the end; null for none, because the user was deleted
 * @param deliveries in the order in which they come
 */
record Life(String userId, @Nullable String last, List<TestWebhook> deliveries) {

    private static final long SEED = 20250615;

    /** {@return another one for each number, and always the same for one} */
    static Life of(int number) {
        var random = new Random(SEED + number);
        var userId = "user_" + number;
        var events = new ArrayList<>(List.of(UserWebhooks.created(userId)));
        int updates = random.nextInt(5);
        for (int step = 1; step <= updates; step++) {
            events.add(UserWebhooks.updated(userId, step));
        }
        boolean deleted = random.nextBoolean();
        if (deleted) {
            events.add(UserWebhooks.deleted(userId, updates + 1));
        }
        List.copyOf(events).stream().filter(event -> random.nextInt(3) == 0).forEach(events::add);
        Collections.shuffle(events, random);
        return new Life(userId, deleted ? null : UserWebhooks.name(updates), events);
    }

    /** {@return the messages in the order in which each has come first} */
    List<String> arrivals() {
        return List.copyOf(new LinkedHashSet<>(deliveries.stream().map(TestWebhook::id).toList()));
    }
}
