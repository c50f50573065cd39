package io.quarkiverse.clerk.devserver.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
            "/v1/users, /v1/users, true",
            "/v1/users, /v1/users/user_1, false",
            "/v1/users, /v1/user, false",
            "/v1/users/*, /v1/users/user_1, true",
            "/v1/users/*, /v1/users/user_1/ban, true",
            "/v1/users/*, /v1/users, false",
            "/v1/users*, /v1/users, true",
            "/v1/users/*/ban, /v1/users/user_1/ban, true",
            "/v1/users/*/ban, /v1/users/ban, false",
            "/v1/users/*/ban, /v1/users/user_1/unban, false",
            "*, /v1/users, true",
            "*/ban, /v1/users/user_1/ban, true",
            "/v1/*/*/ban, /v1/users/user_1/ban, true",
            "/v1/*er*er_1*, /v1/users/user_1, true",
            "/v1/*er*er*er*, /v1/users/user_1, false",
            "/v1/**, /v1/users, true",
            "/v1/.*, /v1/users, false",
    })
    void anAsteriskStandsForAnyText(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }
}
