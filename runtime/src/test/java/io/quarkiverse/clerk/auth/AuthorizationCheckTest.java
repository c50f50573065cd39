package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who passes a check. Ann is an admin of an organization, and has proved who she is 5 and 20 minutes ago. */
class AuthorizationCheckTest {

    private static final ActiveOrganization ACME = new ActiveOrganization("org_1", "acme", "admin",
            List.of("org:posts:read", "org:posts:manage"));
    private static final SessionClaims ANN = user("user_ann", ACME);

    @Test
    void whoIsAskedForNothingDoesNotPass() {
        assertThat(check().isMetBy(ANN)).isFalse();
    }

    @Test
    void nobodyPassesWithoutAUser() {
        assertThat(check().role("admin").isMetBy(user("", ACME))).isFalse();
        assertThat(check().feature("theme").isMetBy(user("", ACME))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "admin", "org:admin", "org:org:admin" })
    void aRoleIsAskedForWithOrWithoutItsPrefix(String role) {
        assertThat(check().role(role).isMetBy(ANN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "member", "org:Admin", "admins", "", "org:", " admin", "org:admin:x" })
    void anotherRoleDoesNotPass(String role) {
        assertThat(check().role(role).isMetBy(ANN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "posts:read", "org:posts:read", "org:posts:manage" })
    void aPermissionIsAskedForWithOrWithoutItsPrefix(String permission) {
        assertThat(check().permission(permission).isMetBy(ANN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "org:posts:delete", "org:posts", "read", "org:Posts:read", "", "org:" })
    void anotherPermissionDoesNotPass(String permission) {
        assertThat(check().permission(permission).isMetBy(ANN)).isFalse();
    }

    @Test
    void whoActsForNoOrganizationHasNoRoleAndNoPermission() {
        var alone = user("user_ann", null);
        assertThat(check().role("admin").isMetBy(alone)).isFalse();
        assertThat(check().permission("org:posts:read").isMetBy(alone)).isFalse();
        assertThat(check().feature("theme").isMetBy(alone)).isTrue();
    }

    @Test
    void anOrganizationInWhichTheUserHasNoRoleGrantsNone() {
        var guest = user("user_ann", new ActiveOrganization("org_1", null, null, List.of()));
        assertThat(check().role("org:").isMetBy(guest)).isFalse();
        assertThat(check().role("").isMetBy(guest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "posts", "theme", "search", "o:posts", "org:posts", "organization:posts", "u:theme",
            "user:theme", "o:search", "u:search", "o:posts:x" })
    void aFeatureIsAskedForWithOrWithoutWhoseItIs(String feature) {
        assertThat(check().feature(feature).isMetBy(ANN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "nope", "o:theme", "u:posts", "x:posts", "uo:search", ":posts", "o:", "o", ":", "", "Posts",
            "pro" })
    void anotherFeatureDoesNotPass(String feature) {
        assertThat(check().feature(feature).isMetBy(ANN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "pro", "org:pro", "free", "user:free" })
    void aPlanIsAskedForLikeAFeature(String plan) {
        assertThat(check().plan(plan).isMetBy(ANN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "enterprise", "user:pro", "posts", "" })
    void anotherPlanDoesNotPass(String plan) {
        assertThat(check().plan(plan).isMetBy(ANN)).isFalse();
    }

    @Test
    void aProofHasToBeRecent() {
        assertThat(check().reverification(Reverification.MODERATE).isMetBy(ANN)).isTrue();
        assertThat(check().reverification(Reverification.STRICT).isMetBy(ANN)).isFalse();
    }

    @Test
    void allThatIsAskedIsNeeded() {
        var met = check().role("admin").permission("posts:read").feature("posts").plan("pro")
                .reverification(Reverification.LAX);
        assertThat(met.isMetBy(ANN)).isTrue();
        assertThat(met.role("member").isMetBy(ANN)).isFalse();
        assertThat(met.permission("posts:delete").isMetBy(ANN)).isFalse();
        assertThat(met.feature("nope").isMetBy(ANN)).isFalse();
        assertThat(met.plan("nope").isMetBy(ANN)).isFalse();
        assertThat(met.reverification(Reverification.STRICT).isMetBy(ANN)).isFalse();
    }

    @Test
    void askingForMoreDoesNotChangeTheCheckAskedOfOthers() {
        var admin = check().role("admin");
        assertThat(admin.role("member").isMetBy(ANN)).isFalse();
        assertThat(admin.isMetBy(ANN)).isTrue();
    }

    @Test
    void nullIsRefusedAndNotTakenForNothing() {
        assertThatNullPointerException().isThrownBy(() -> check().feature("posts").role(null));
        assertThatNullPointerException().isThrownBy(() -> check().feature("posts").reverification(null));
    }

    private static SessionClaims user(String id, @Nullable ActiveOrganization organization) {
        return new SessionClaims(id, "sess_1", "active", null, new FactorVerificationAge(5, 20), organization,
                new Entitlements(Set.of("posts", "search"), Set.of("theme", "search")),
                new Entitlements(Set.of("pro"), Set.of("free")));
    }
}
