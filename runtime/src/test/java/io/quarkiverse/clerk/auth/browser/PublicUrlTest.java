package io.quarkiverse.clerk.auth.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that strangers write. */
class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({ "https://A.example:443/x, https://a.example", "http://a.example:80, http://a.example",
            "https://a.example:80/, https://a.example:80", "http://[::1]:8080/, http://[::1]:8080",
            "HTTPS://A.EXAMPLE/X, https://a.example" })
    void theOriginIsInLowerCaseWithoutTheSchemesOwnPort(String url, String origin) {
        assertThat(PublicUrl.of(url).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example, /", "https://a.example?x, /", "https://a.example/A%2f/b?x/y#z, /A%2f/b",
            "https://a.example//b, //b", "https://a.example/#/b?c, /" })
    void thePathStaysAsItWasSent(String url, String path) {
        assertThat(PublicUrl.of(url).path()).isEqualTo(path);
    }

    @Test
    void parametersAreDecoded() {
        var url = PublicUrl.of("https://a.example/?a=b+c%26d&e&=f&a=second&&g=h=i");
        assertThat(url.parameter("a")).isEqualTo("b c&d");
        assertThat(url.parameter("e")).isEmpty();
        assertThat(url.parameter("")).isEqualTo("f");
        assertThat(url.parameter("g")).isEqualTo("h=i");
        assertThat(url.parameter("none")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "%", "%z", "%zz", "a%2", "%-1" })
    void aBrokenEscapeStaysAsItIs(String value) {
        assertThat(PublicUrl.of("https://a.example/?a=" + value).parameter("a")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%ff%fe", "%c0%af", "%ed%a0%80", "\ud83d", "\u0000", "%00" })
    void bytesThatAreNoTextAreNoFault(String value) {
        var url = PublicUrl.of("https://a.example/" + value + "?a=" + value);
        assertThat(url.toString()).matches("[!-~]+");
        assertThat(PublicUrl.of(url.toString()).query()).hasSize(1);
    }

    @Test
    void theQueryIsWrittenAsAFormIs() {
        assertThat(PublicUrl.of("https://a.example/x?a=b%20c&d=%C3%A9")).hasToString("https://a.example/x?a=b+c&d=%C3%A9");
    }

    @Test
    void aParameterIsSetWhereItStood() {
        assertThat(PublicUrl.of("https://a.example/?a=1&b=2").with("a", "3").with("c", "4"))
                .hasToString("https://a.example/?a=3&b=2&c=4");
    }

    @Test
    void aParameterIsTakenOutAsOftenAsItIsThere() {
        assertThat(PublicUrl.of("https://a.example/?a=1&b=2&%61=3").without(Set.of("a"))).hasToString("https://a.example/?b=2");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/", "http://localhost:3000", "https://[::1]/", "HTTP://a.example" })
    void anHttpUrlIsOne(String url) {
        assertThat(PublicUrl.parse(url)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "//a.example", "https:", "https://", "https:///x", "a.example", "javascript:alert(1)",
            "data:text/html,x", "ftp://a.example", "https://u@a.example", "https://a b", "https://a.example/ x",
            "https://a\\b", "https://a.example/\r\n", "https://a_b.example:x" })
    void anythingElseIsNone(String url) {
        assertThat(PublicUrl.parse(url)).isNull();
    }

    @Test
    void nothingIsNoUrl() {
        assertThat(PublicUrl.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?", "#", "/", "//", "://", ":///?#", "?a=b", "a://", "https://?x", "&&&", "=&=" })
    void readingNeverFails(String url) {
        assertThatCode(() -> {
            var read = PublicUrl.of(url);
            read.authority();
            read.isSecure();
            PublicUrl.of(read.with("a", "b").without(Set.of("c")).toString());
        }).doesNotThrowAnyException();
    }

    @Test
    void aHugeUrlIsReadInNoTime() {
        assertThat(PublicUrl.of("https://a.example/" + "%zz/".repeat(20_000) + "?" + "&a=%".repeat(20_000)).query())
                .hasSize(20_000);
    }
}
