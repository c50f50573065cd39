package io.quarkiverse.clerk.devserver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.seed.Seed;

class ArgumentsTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> KEY = Map.of("CLERK_SECRET_KEY", "sk_test_env");

    private static Intent read(Map<String, String> environment, String... arguments) {
        return Arguments.read("1.2.3", environment, arguments);
    }

    private static Intent starting(DevServerOptions options) {
        return new Intent.Start(options, false);
    }

    @Test
    void withoutOptionsTheDefaultsHold() {
        assertThat(read(NOTHING)).isEqualTo(starting(Setting.DEFAULTS));
        assertThat(Setting.DEFAULTS.port()).isEqualTo(4011);
        assertThat(Setting.DEFAULTS.secretKey()).isNull();
    }

    @Test
    void optionsMayBeSeparatedFromTheirValueByABlankOrNot() {
        assertThat(read(NOTHING, "--port", "5000", "--secret-key=sk_test_x"))
                .isEqualTo(starting(Setting.DEFAULTS.withPort(5000).withSecretKey("sk_test_x")));
    }

    @Test
    void theKeyMayBeInTheEnvironmentAndTheOptionCountsMore() {
        assertThat(read(KEY)).isEqualTo(starting(Setting.DEFAULTS.withSecretKey("sk_test_env")));
        assertThat(read(KEY, "--secret-key", "sk_test_x"))
                .isEqualTo(starting(Setting.DEFAULTS.withSecretKey("sk_test_x")));
        assertThat(read(Map.of("CLERK_SECRET_KEY", ""))).isEqualTo(starting(Setting.DEFAULTS));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThat(((Intent.Refuse) read(Map.of("CLERK_SECRET_KEY", "sk test"), "--port", "80x", "--colour=red", "-x"))
                .problems()).containsExactly(
                        "--colour: there is no such option",
                        "-x: there is no such option",
                        "--port: expected a whole number, found \"80x\"",
                        "CLERK_SECRET_KEY: secretKey must consist of visible ASCII characters");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "65536", "99999999999", "", "4011.0" })
    void aPortThatCannotBeIsRefused(String port) {
        assertThat(((Intent.Refuse) read(NOTHING, "--port", port)).problems()).singleElement().asString()
                .startsWith("--port: ").contains(port);
    }

    @Test
    void anOptionWithoutAValueOrGivenTwiceIsRefused() {
        assertThat(((Intent.Refuse) read(NOTHING, "--port")).problems()).singleElement().asString().contains("--port");
        assertThat(((Intent.Refuse) read(NOTHING, "--port=1", "--port=2")).problems()).singleElement().asString()
                .contains("--port", "once");
    }

    @Test
    void aSeedIsReadBeforeAnythingStarts(@TempDir Path directory) throws Exception {
        Path seed = Files.writeString(directory.resolve("seed.yaml"), "users: []\n");
        Path snapshot = directory.resolve("data.json");
        assertThat(((Intent.Start) read(NOTHING, "--seed", seed.toString(), "--snapshot", snapshot.toString())).options())
                .isEqualTo(Setting.DEFAULTS.withSeed(Seed.read(seed)).withSnapshot(snapshot));
        assertThat(((Intent.Refuse) read(NOTHING, "--seed", directory.resolve("none.yaml").toString())).problems())
                .singleElement().asString().startsWith("--seed: ").contains("none.yaml");
        assertThat(((Intent.Refuse) read(NOTHING, "--seed", "/")).problems()).singleElement().asString()
                .startsWith("--seed: ");
    }

    @Test
    void packagesOfNpmAreWhereTheyUsuallyAreOrAsSaid() {
        assertThat(Setting.DEFAULTS.nodeModules()).containsExactly(Path.of("node_modules"));
        assertThat(read(NOTHING, "--npm", "web/node_modules"))
                .isEqualTo(starting(Setting.DEFAULTS.withNodeModules(List.of(Path.of("web", "node_modules")))));
    }

    @Test
    void webhooksAreSentWhereTheUrlSays() {
        Map<String, String> secret = Map.of("CLERK_WEBHOOK_SIGNING_SECRET", "whsec_dGVzdA==");
        Intent.Start start = (Intent.Start) read(secret, "--webhook-url", "http://localhost:8080/hooks");
        assertThat(start.options().webhooks().url()).hasToString("http://localhost:8080/hooks");
        assertThat(start.options().webhooks().secret()).isEqualTo("whsec_dGVzdA==");
        assertThat(start.secretGiven()).isTrue();
        assertThat(((Intent.Start) read(NOTHING, "--webhook-url", "http://localhost:8080/hooks")).secretGiven()).isFalse();
        assertThat(((Intent.Start) read(secret)).options().webhooks()).isNull();
        assertThat(((Intent.Refuse) read(NOTHING, "--webhook-url", "ftp://a", "--webhook-secret", "abc")).problems())
                .singleElement().asString().startsWith("--webhook-url: ").doesNotContain("abc");
    }

    @Test
    void noProblemShowsAKey() {
        for (String[] line : new String[][] { { "--secret-key", "sk_live_abc" }, { "--secret-kye", "sk_test_abc" },
                { "--secret-kye=sk_test_abc" }, { "--secret-key", "a b", "--secret-key", "sk_test_abc" }, { "sk_test_abc" } }) {
            assertThat(read(NOTHING, line)).isInstanceOf(Intent.Refuse.class).asString().doesNotContain("abc");
        }
    }

    @Test
    void helpNamesEveryOptionAndVariable() {
        String help = ((Intent.Print) read(NOTHING, "--port", "x", "--help")).text();
        Setting.ALL.forEach(setting -> assertThat(help).contains(setting.option(), setting.description().get(0)));
        assertThat(help).contains("CLERK_SECRET_KEY").doesNotContain("\u001b");
    }

    @Test
    void theVersionIsPrintedAlone() {
        assertThat(read(NOTHING, "-V")).isEqualTo(new Intent.Print("1.2.3"));
    }
}
