package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret that a record shows is in the log of the first application that logs the record. */
class SecretsTest {

    private static final String VALUE = "not to be seen";
    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|digest|token|ticket|backupcodes|privatekey)"
            + "|secretKey|secrets|code|externalVerificationRedirectUrl");

    static Stream<RecordComponent> secrets() throws IOException, URISyntaxException {
        return records().flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(component -> SECRET.matcher(component.getName()).matches())
                .filter(component -> of(component) != null);
    }

    /** All that applications get hold of. The code of an error is none that lets anybody in. */
    private static Stream<Class<?>> records() throws IOException, URISyntaxException {
        var classes = Path.of(OpenEnum.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes.resolve(OpenEnum.class.getPackageName().replace('.', '/')))) {
            return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith(".class")).sorted()
                    .<Class<?>> map(file -> load(file.replace(".class", "").replace(File.separatorChar, '.')))
                    .filter(Class::isRecord).filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> type != ClerkError.class).toList().stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SecretsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void secretsAreFound() throws Exception {
        assertThat(secrets()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void noRecordShowsASecret(RecordComponent secret) throws Exception {
        var components = secret.getDeclaringRecord().getRecordComponents();
        var constructor = secret.getDeclaringRecord()
                .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        var record = constructor.newInstance(
                Arrays.stream(components)
                        .map(component -> component.getName().equals(secret.getName()) ? of(secret) : nothing(component))
                        .toArray());

        assertThat(record.toString()).doesNotContain(VALUE);
    }

    private static @Nullable Object of(RecordComponent component) {
        return switch (component.getGenericType().getTypeName()) {
            case "java.lang.String" -> VALUE;
            case "java.util.Optional<java.lang.String>" -> Optional.of(VALUE);
            case "java.util.List<java.lang.String>" -> List.of(VALUE);
            default -> null;
        };
    }

    private static @Nullable Object nothing(RecordComponent component) {
        var type = component.getType();
        return type == boolean.class ? (Object) false
                : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
