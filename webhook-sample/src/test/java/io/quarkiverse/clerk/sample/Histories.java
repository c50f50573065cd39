package io.quarkiverse.clerk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What can happen to users, as Clerk tells it. */
final class Histories {

    /** A minute before the middle of 2025. */
    private static final long BEGIN = 1_750_000_000_000L;

    private Histories() {
    }

    /** A message from Clerk. */
    record Event(String id, String type, String userId, String body) {

        private static Event of(String userId, int step, String type, String data) {
            return new Event("msg_" + userId + "_" + step, type, userId, """
                    {"object":"event","type":"%s","timestamp":%d,"instance_id":"ins_1","data":%s}""".formatted(type,
                    BEGIN + step, data));
        }
    }

    static Event created(String userId, int step) {
        return Event.of(userId, step, "user.created", user(userId, step));
    }

    static Event updated(String userId, int step) {
        return Event.of(userId, step, "user.updated", user(userId, step));
    }

    static Event deleted(String userId, int step) {
        return Event.of(userId, step, "user.deleted", """
                {"object":"user","id":"%s","deleted":true}""".formatted(userId));
    }

    /** {@return the name that a user has from a step on} */
    static String name(int step) {
        return "Ann " + step;
    }

    private static String user(String userId, int step) {
        return """
                {"object":"user","id":"%s","first_name":"Ann","last_name":"%d","primary_email_address_id":"idn_1",
                "email_addresses":[{"object":"email_address","id":"idn_1","email_address":"ann@example.com"}],
                "created_at":%d,"updated_at":%d}""".formatted(userId, step, BEGIN, BEGIN + step);
    }

    /** {@return the life of a user, of whom somebody has changed something a few times, and who may be deleted in the end} */
    static List<Event> life(String userId, RandomGenerator random) {
        var events = new ArrayList<Event>();
        events.add(created(userId, 0));
        int updates = random.nextInt(5);
        for (int step = 1; step <= updates; step++) {
            events.add(updated(userId, step));
        }
        if (random.nextBoolean()) {
            events.add(deleted(userId, updates + 1));
        }
        return events;
    }
}
