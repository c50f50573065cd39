package io.quarkiverse.clerk.webhooktests.svix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Messages as random as can be. What Svix' package signs is text: bytes that are none, it makes into other ones. */
final class RandomMessages {

    private static final int TOLERANCE_SECONDS = 300;

    private final Random random;

    RandomMessages(Random random) {
        this.random = random;
    }

    /** {@return the random numbers of a run, which says how it can be repeated} */
    static Random seeded() {
        long seed = Long.getLong("svix.seed", System.nanoTime());
        System.out.println("Random messages for Svix' package; the same ones again: -Dsvix.seed=" + seed);
        return new Random(seed);
    }

    /**
     * Makes messages.
     *
     * @param secret that the application knows; null for another one each time
     * @param spread how long before or after now they may have been sent
     */
    List<Message> make(int count, String secret, Instant now, int spread) {
        return IntStream.range(0, count).mapToObj(number -> {
            var body = Body.of(number);
            var secrets = new ArrayList<String>();
            // While a secret is being changed, the old one and the new one sign, in any order.
            IntStream.range(0, random.nextInt(3)).forEach(other -> secrets.add(secret()));
            int known = random.nextInt(secrets.size() + 1);
            secrets.add(known, secret == null ? secret() : secret);
            return new Message(secrets, known, id(number), now.getEpochSecond() + random.nextInt(-spread, spread + 1),
                    body.make(random).getBytes(UTF_8), body.isEvent());
        }).toList();
    }

    /** The same, as far from now as is still accepted. */
    List<Message> make(int count, Instant now) {
        return make(count, null, now, TOLERANCE_SECONDS);
    }

    String secret() {
        var bytes = new byte[random.nextInt(1, 100)];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** Visible ASCII, and never the same twice. */
    private String id(int number) {
        return random.ints(random.nextInt(1, 240), '!', '~' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).append(number).toString();
    }
}
