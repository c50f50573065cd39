package io.quarkiverse.clerk.webhooktests.svix;

import java.util.Random;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What kinds of bodies there are. */
enum Body {

    EMPTY(false, random -> ""),
    TEXT(false, Body::text),
    TEXT_AFTER_MARK(false, random -> "\uFEFF" + text(random)),
    ARRAY(false, random -> new JsonArray().add(text(random)).encode()),
    OBJECT(false, random -> new JsonObject().put("type", "test.planes").put("text", text(random)).encode()),
    DELETED(true, random -> event("organization.deleted", new JsonObject().put("id", text(random)).put("deleted", true))),
    UNKNOWN(true, random -> event("test.planes", new JsonObject().put("text", text(random)))),
    UNKNOWN_AFTER_MARK(true, random -> "\uFEFF" + UNKNOWN.make.apply(random)),
    LARGE_TEXT(false, random -> large(random)),
    LARGE_EVENT(true, random -> event("test.large", new JsonObject().put("text", large(random))));

    private static final int LARGE_BYTES = 900 * 1024;
    private static final int SMALL_KINDS = LARGE_TEXT.ordinal();
    private static final int ONE_LARGE_IN = 20;

    private final boolean isEvent;
    private final Function<Random, String> make;

    Body(boolean isEvent, Function<Random, String> make) {
        this.isEvent = isEvent;
        this.make = make;
    }

    /** {@return one kind after the other, the large ones seldom} */
    static Body of(int number) {
        return number % ONE_LARGE_IN != ONE_LARGE_IN - 1 ? values()[number % SMALL_KINDS]
                : number / ONE_LARGE_IN % 2 == 0 ? LARGE_TEXT : LARGE_EVENT;
    }

    boolean isEvent() {
        return isEvent;
    }

    String make(Random random) {
        return make.apply(random);
    }

    private static String event(String type, JsonObject data) {
        return new JsonObject().put("object", "event").put("type", type).put("data", data).encode();
    }

    /** Of all planes of Unicode, and as many characters of ASCII. */
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(1, 1000); left > 0; left--) {
            int character = random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(Character.MAX_CODE_POINT + 1);
            // Half of a pair is no character, and has no bytes of its own in UTF-8.
            text.appendCodePoint(
                    Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE ? '?' : character);
        }
        return text.toString();
    }

    private static String large(Random random) {
        var text = text(random).codePoints().filter(character -> character >= ' ').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append);
        return text.append("x".repeat(LARGE_BYTES - 4 * text.length())).toString();
    }
}
