package io.quarkiverse.clerk.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReadingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "", "/admin", "/admin/", "/users/ann@example.com" })
    void aPlainPathStandsForItself(String path) {
        assertThat(PathReadings.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/admin;x=1, /admin", "/admin;, /admin", "/admin/;x=1, /admin/", "/a;x/b;y=1;z, /a/b", "/;x/admin, /admin",
            "/public/..;x/admin, /admin", "/a/.;/b, /a/b" })
    void matrixParametersAreLeftOut(String path, String reading) {
        assertThat(PathReadings.of(path)).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({ "/a%2fb, /a/b", "/a%2Fb, /a/b", "/public/..%2fadmin, /admin", "/a%2f%2e%2e%2fb, /b", "/%2fa, /a",
            "/a%2f;x%2f..%2fb, /a/b", "/a%3bx=1, /a" })
    void escapesAreDecoded(String path, String reading) {
        assertThat(PathReadings.of(path)).contains(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/%", "/%zz", "/%2", "/%25zz", "/%c0%ae", "/%ff", "/;%", "/..%2f..%2f..", "/%00", "/;" })
    void nothingMakesItThrow(String path) {
        assertThat(PathReadings.of(path)).doesNotContain(path);
    }

    @Test
    void aReadingIsThereOnce() {
        assertThat(PathReadings.of("/admin;x=1")).containsExactly("/admin");
    }
}
