package io.quarkiverse.clerk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({ "/orgs/:slug, /orgs/acme", "/orgs/:slug, /ORGS/acme/", "/orgs/:slug/(.*), /orgs/acme/a/b",
            "/orgs/:slug/(.*), /orgs/acme/", "/orgs/:slug/:rest*, /orgs/acme", "/orgs/:slug/:rest*, /orgs/acme/a/b",
            "/:locale?/orgs/:slug, /de/orgs/acme", "/:locale?/orgs/:slug, /orgs/acme", "/orgs/:slug(\\w+), /orgs/acme",
            "/(de|en)/orgs/:slug, /en/orgs/acme", "/orgs/:slug.html, /orgs/acme.html" })
    void aPathThatMatchesNamesItsParts(String pattern, String path) {
        assertThat(match(pattern, path)).hasValueSatisfying(values -> assertThat(values).containsEntry("slug", "acme"));
    }

    @ParameterizedTest
    @CsvSource({ "/orgs/:slug, /orgs", "/orgs/:slug, /orgs/", "/orgs/:slug, /orgs/acme/a", "/orgs/:slug, /x/orgs/acme",
            "/orgs/:slug, //orgs/acme", "/orgs/:slug, /orgs/acme//", "/orgs/:id(\\d+), /orgs/acme", "/orgs/:rest+, /orgs",
            "/a.b, /aXb", "/a\\:b, /axb", "/me, ''", "/orgs/:slug, /orgs/a?b" })
    void aPathThatDoesNotMatchNamesNothing(String pattern, String path) {
        assertThat(match(pattern, path)).isEmpty();
    }

    @Test
    void aPartThatMayBeAbsentIsNotNamedThen() {
        assertThat(match("/orgs/:id?", "/orgs")).contains(Map.of());
    }

    @Test
    void repeatedPartsAreOneValue() {
        assertThat(match("/files/:path+", "/files/a/b/c")).contains(Map.of("path", "a/b/c"));
    }

    @Test
    void whatIsNotNamedIsNotGiven() {
        assertThat(match("/(.*)/x/:id", "/a/b/x/1")).contains(Map.of("id", "1"));
    }

    @Test
    void valuesStayAsTheyWereSent() {
        assertThat(match("/orgs/:slug", "/orgs/%41%2F%zz")).contains(Map.of("slug", "%41%2F%zz"));
    }

    @Test
    void anEscapedCharacterIsItself() {
        assertThat(match("/a\\:b\\(c\\)", "/a:b(c)")).isPresent();
    }

    @Test
    void charactersThatMeanSomethingToRegularExpressionsMeanThemselves() {
        assertThat(match("/a[b]^c$|d&&e", "/a[b]^c$|d&&e")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/a/:", "/a/(", "/a/)", "/a/((b))", "/a/()", "/a/(?:b)", "/a/{b}", "/a*", "/a/+", "?", "/:id/:id",
            "/a/([)", "/a/(*)", "/:id([z-a])", "/a/(b\\)" })
    void whatIsNoPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> PathPattern.of(pattern)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a pattern ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "/orgs/:slug", "a" })
    void aPatternIsShownAsItWasWritten(String pattern) {
        assertThat(PathPattern.of(pattern)).hasToString(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/files/:path*", "/files/:path+", "/files/(.*)", "/:a?/:path*" })
    void aPathMayHaveMoreSegmentsThanAStackHasFrames(String pattern) {
        assertThat(match(pattern, "/files" + "/a".repeat(100_000) + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/a.:b*, .b, /y", "/x:id+/z, a, /y", "/(.*)/(.*)/(.*)/(.*)/(.*)/z, /a, /y", "/([a-z]+)*/z, a, /y",
            "/:id([a-z]+)+/z, a, !" })
    @Timeout(10)
    void aPathThatNearlyMatchesDoesNotKeepTheServerBusy(String pattern, String repeated, String end) {
        var compiled = PathPattern.of(pattern);
        var path = (pattern.startsWith("/a") ? "/a" : "/x") + repeated.repeat(1000) + end;
        long start = System.nanoTime();
        assertThat(compiled.match(path)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static Optional<Map<String, String>> match(String pattern, String path) {
        return PathPattern.of(pattern).match(path);
    }
}
