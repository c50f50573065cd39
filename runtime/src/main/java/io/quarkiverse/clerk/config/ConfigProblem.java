package io.quarkiverse.clerk.config;

/**
 * A setting that is wrong.
 *
 * @param property the property to set
 * @param environmentVariable the environment variable that does the same
 * @param found what is there, without revealing a secret
 * @param expected what should be there
 * @param whereToFind where the right value is found
 */
record ConfigProblem(String property, String environmentVariable, String found, String expected, String whereToFind) {

    private static final String DEFAULT_PREFIX = "quarkus.clerk.";

    /** Makes the problem of a setting whose environment variable is named after its property. */
    static ConfigProblem of(String property, String found, String expected, String whereToFind) {
        return new ConfigProblem(property, ConfigCheck.environmentVariable(property), found, expected,
                whereToFind);
    }

    /** {@return the same problem of an instance with a name, which Clerk's own environment variables are not about} */
    ConfigProblem of(String instance) {
        var named = ConfigCheck.prefix(instance);
        return of(property.replace(DEFAULT_PREFIX, named), found.replace(DEFAULT_PREFIX, named),
                expected.replace(DEFAULT_PREFIX, named), whereToFind);
    }

    @Override
    public String toString() {
        return "  %s (%s): found %s; expected %s%n      %s".formatted(property, environmentVariable, found, expected,
                whereToFind);
    }
}
