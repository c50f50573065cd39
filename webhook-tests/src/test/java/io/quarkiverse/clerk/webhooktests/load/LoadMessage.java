package io.quarkiverse.clerk.webhooktests.load;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the messages of a run. Its number says what becomes of it.
 *
 * @param number from 0
 */
record LoadMessage(int number) {

    /** {@return the messages of a run} */
    static List<LoadMessage> all(int count) {
        return IntStream.range(0, count).mapToObj(LoadMessage::new).toList();
    }

    /** {@return the message with that id} */
    static LoadMessage of(String id) {
        return new LoadMessage(Integer.parseInt(id.substring("msg_".length())));
    }

    String id() {
        return "msg_" + number;
    }

    String body() {
        return """
                {"object":"event","type":"user.deleted","data":{"object":"user","id":"user_%d","deleted":true}}"""
                .formatted(number);
    }

    /** {@return whether it is sent twice at the same moment: one in twenty} */
    boolean isDoubled() {
        return number % 20 == 3;
    }

    /** {@return whether it is sent again when all have been sent: one in twenty others} */
    boolean isRepeated() {
        return number % 20 == 13;
    }

    /** {@return whether the observer fails the first time: one in twenty, half of which are also sent twice at once} */
    boolean fails() {
        return number % 40 == 3 || number % 40 == 24;
    }
}
