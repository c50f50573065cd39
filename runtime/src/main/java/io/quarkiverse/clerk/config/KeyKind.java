package io.quarkiverse.clerk.config;

/** What a key is, by its prefix. */
public enum KeyKind {
    /** A secret key of a development instance. */
    TEST("sk_test_", "a secret key"),
    /** A secret key of a production instance. */
    LIVE("sk_live_", "a secret key"),
    /** The form of old secret keys, which Clerk's SDKs still recognize. */
    OLD_TEST("test_", "a secret key"),
    /** The same for a production instance. */
    OLD_LIVE("live_", "a secret key"),
    /** A publishable key of a development instance. */
    PUBLISHABLE_TEST("pk_test_", "a publishable key"),
    /** A publishable key of a production instance. */
    PUBLISHABLE_LIVE("pk_live_", "a publishable key"),
    /** The secret key of a machine. */
    MACHINE("ak_", "a machine secret key"),
    /** None of these. */
    UNKNOWN("", "text that is no Clerk key");

    private final String prefix;
    private final String description;

    KeyKind(String prefix, String description) {
        this.prefix = prefix;
        this.description = description;
    }

    /** {@return the kind of the key; never null} */
    public static KeyKind of(String key) {
        for (var kind : values()) {
            if (key.startsWith(kind.prefix) && key.length() > kind.prefix.length()) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    boolean isSecret() {
        return this == TEST || this == LIVE || this == OLD_TEST || this == OLD_LIVE;
    }

    /** {@return whether the key is one of a production instance} */
    public boolean isLive() {
        return this == LIVE || this == OLD_LIVE || this == PUBLISHABLE_LIVE;
    }

    boolean isPublishable() {
        return this == PUBLISHABLE_TEST || this == PUBLISHABLE_LIVE;
    }

    /** {@return what the key is, and as much of it as tells which one without giving it away} */
    static String describe(String key) {
        var kind = of(key);
        return kind == UNKNOWN ? kind.description : kind.description + ", " + mask(key);
    }

    /** {@return the prefix of the key, and three characters more of one that is public anyway} */
    static String mask(String key) {
        var kind = of(key);
        int shown = kind.prefix.length() + (kind.isPublishable() ? 3 : 0);
        return key.substring(0, Math.min(shown, key.length())) + "…";
    }
}
