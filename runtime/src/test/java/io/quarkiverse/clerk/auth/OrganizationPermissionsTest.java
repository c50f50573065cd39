package io.quarkiverse.clerk.auth;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which permissions the features and masks of a token of version 2 grant. */
class OrganizationPermissionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # features                      | masks  | granted
            o:a,o:b                         | 3,2    | a:read a:manage b:manage
            o:a                             | 0      | -
            o:a,uo:b,u:c                    | 3,1,0  | a:read a:manage b:read
            ou:a                            | 1      | a:read
            x:a                             | 1      | -
            u:a                             | 1      | -
            o:a:b                           | 1      | a:b:read
            o:a , o:b                       | 1 , 2  | a:read b:manage
            """)
    void aMaskGrantsByItsBits(String features, String masks, String granted) {
        assertGranted(features, masks, granted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # features                      | masks  | granted
            u:t,o:a                         | 0,3    | a:read a:manage
            u:t,o:a,o:b                     | 3,1,2  | a:read b:manage
            o:a,u:t,o:b                     | 1,3,2  | a:read b:manage
            t,o:a                           | 3,1    | a:read
            """)
    void withAMaskForEveryFeatureItIsThatOfItsPosition(String features, String masks, String granted) {
        assertGranted(features, masks, granted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # features                      | masks  | granted
            u:t,o:a,o:b                     | 1,2    | a:read b:manage
            u:t,o:a                         | 2      | a:manage
            o:a,o:b                         | 3      | a:read a:manage
            o:a                             | 1,3,3  | a:read
            u:t,u:s,o:a,o:b,o:c             | 1,2    | a:read b:manage
            """)
    void withAnotherNumberOfMasksTheyAreThoseOfTheOrganizationsFeatures(String features, String masks, String granted) {
        assertGranted(features, masks, granted);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ",", "x", "-1", "+1", "0x3", "1.0", "1e1", "٣", "１" })
    void whatIsNoDecimalNumberIsNoMask(String mask) {
        assertThat(OrganizationPermissions.decode("o:a", "read,manage", mask)).isEmpty();
    }

    @Test
    void aMalformedMaskTakesNothingFromTheOthers() {
        assertGranted("o:a,o:b", "x,1", "b:read");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "", ",", ":", "a,b" })
    void aMalformedFeatureGrantsNothing(String features) {
        assertThat(OrganizationPermissions.decode(features, "read", "1,1")).isEmpty();
    }

    @Test
    void aMalformedFeatureTakesNothingFromTheOthers() {
        assertGranted("o:a,", "1", "a:read");
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "007", "9223372036854775807", "18446744073709551615" })
    void bitsBeyondTheLastPermissionAreIgnored(String mask) {
        assertThat(OrganizationPermissions.decode("o:a", "read", mask)).containsExactly("org:a:read");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 30, 31, 52, 53, 59, 60, 62, 63, 64, 200 })
    void everyBitCountsHoweverHigh(int bit) {
        var permissions = IntStream.rangeClosed(0, 250).mapToObj(i -> "p" + i).collect(joining(","));
        assertThat(OrganizationPermissions.decode("o:a", permissions, BigInteger.ONE.shiftLeft(bit).toString()))
                .containsExactly("org:a:p" + bit);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-,read,1", "o:a,-,1", "o:a,read,-" })
    void withoutOneOfTheClaimsNothingIsGranted(String features, String permissions, String masks) {
        assertThat(OrganizationPermissions.decode(features, permissions, masks)).isEmpty();
    }

    private static void assertGranted(String features, String masks, String granted) {
        var expected = granted == null ? new String[0] : ("org:" + granted.replace(" ", " org:")).split(" ");
        assertThat(OrganizationPermissions.decode(features, "read,manage", masks)).containsExactly(expected);
    }
}
