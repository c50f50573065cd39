package io.quarkiverse.clerk.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonApplicationPathsTest {

    @ParameterizedTest
    @CsvSource({ "/,q,/q", "/app,q,/app/q", "/app/,q/,/app/q", "/app,/manage,/manage", "/,/,''", "/,'',''", "/app,/app,''" })
    void theRootIsRelativeToThatOfTheApplicationUnlessItBeginsWithASlash(String root, String nonApplicationRoot,
            String resolved) {
        assertThat(NonApplicationPaths.resolve(root, nonApplicationRoot)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({ "/q,/q,true", "/q,/q/health,true", "/q,/quiz,false", "/q,/a/q,false", "'',/q,false", "'',/,false" })
    void whatIsBelowTheRootIsQuarkusOwn(String root, String path, boolean own) {
        assertThat(NonApplicationPaths.contains(root, path)).isEqualTo(own);
    }
}
