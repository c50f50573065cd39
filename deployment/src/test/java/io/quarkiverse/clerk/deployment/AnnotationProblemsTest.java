package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresFeature;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresPlan;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkus.websockets.next.WebSocket;

class AnnotationProblemsTest {

    private static final String ME = AnnotationProblemsTest.class.getName();

    static class Right {

        @RequiresPermission("org:reports:read")
        @RequiresPermission("reports:write")
        @RequiresFeature("export")
        @RequiresFeature("org:export")
        @RequiresPlan("user:pro")
        @RequiresReverification
        @RequiresOrganization
        @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.API_KEY })
        public void allOfThem() {
        }
    }

    @Test
    void nothingIsWrongWithTheRightUse() throws IOException {
        assertThat(problems(Right.class)).isEmpty();
    }

    static class Permissions {

        @RequiresPermission("")
        void empty() {
        }

        @RequiresPermission(" ")
        void blank() {
        }

        @RequiresPermission("reports")
        void withoutAction() {
        }

        @RequiresPermission("org:reports")
        void withoutActionEither() {
        }

        @RequiresPermission("org:reports:read:more")
        void tooLong() {
        }

        @RequiresPermission("user:reports:read")
        void ofAUser() {
        }

        @RequiresPermission("reports:read, reports:write")
        void several() {
        }
    }

    @Test
    void aPermissionHasAFeatureAndAnAction() throws IOException {
        assertThat(problems(Permissions.class)).containsExactlyInAnyOrder(
                malformed("empty()", ""), malformed("blank()", " "), malformed("withoutAction()", "reports"),
                malformed("withoutActionEither()", "org:reports"), malformed("tooLong()", "org:reports:read:more"),
                malformed("ofAUser()", "user:reports:read"), malformed("several()", "reports:read, reports:write"));
    }

    private static String malformed(String method, String permission) {
        return "  %s$Permissions.%s, @RequiresPermission: found \"%s\"; expected a feature and an action, such as "
                .formatted(ME, method, permission) + "\"org:reports:read\"";
    }

    @WebSocket(path = "/")
    static class Socket {

        @RequiresOrganization
        void answer() {
        }
    }

    @Test
    void aMethodOfAWebSocketEndpointMayNotKnowTheCaller() throws IOException {
        assertThat(problems(Socket.class)).containsExactly("  " + ME + "$Socket.answer(), @RequiresOrganization: found on a "
                + "method of a WebSocket endpoint, where the caller may not be known; expected on the class, or require(...) of "
                + "an injected ClerkAuth");
    }

    static class SystemPermissions {

        @RequiresPermission("org:sys_memberships:manage")
        @RequiresPermission("sys_domains:read")
        void system() {
        }
    }

    @Test
    void systemPermissionsAreInNoToken() throws IOException {
        assertThat(problems(SystemPermissions.class)).hasSize(2)
                .contains("  " + ME + "$SystemPermissions.system(), @RequiresPermission: found \"org:sys_memberships:manage\", "
                        + "one of Clerk's own permissions, which are in no token; expected one that you have defined, or a role: "
                        + "@RolesAllowed(\"admin\")");
    }

    static class Names {

        @RequiresFeature("")
        @RequiresFeature("team:export")
        @RequiresFeature("org:")
        @RequiresPlan("org:user:pro")
        @RequiresPlan("pro plan")
        void names() {
        }
    }

    @Test
    void aFeatureOrPlanHasANameAndPerhapsAScope() throws IOException {
        assertThat(problems(Names.class)).hasSize(5).contains("  " + ME + "$Names.names(), @RequiresFeature: found "
                + "\"team:export\"; expected a name, such as \"reports\", or one with org: or user: in front");
    }

    static class Empty {

        @AcceptsToken({})
        void noKind() {
        }

        @RequiresReverification(afterMinutes = 0)
        void never(String[] texts, int number) {
        }
    }

    @Test
    void whatAsksForNothingOrCannotBeMet() throws IOException {
        assertThat(problems(Empty.class)).containsExactly(
                "  " + ME
                        + "$Empty.never(String[], int), @RequiresReverification: found afterMinutes = 0; expected more than 0, "
                        + "because nobody could ever meet that",
                "  " + ME + "$Empty.noKind(), @AcceptsToken: found no kind; expected at least one, such as "
                        + "@AcceptsToken(TokenType.M2M_TOKEN)");
    }

    static class Contradictions {

        @PermitAll
        @RequiresOrganization
        public void open() {
        }

        @DenyAll
        @AcceptsToken(TokenType.API_KEY)
        public void closed() {
        }
    }

    @RequiresOrganization
    static class OneIsOpen {

        @PermitAll
        public void open() {
        }
    }

    @Test
    void whatContradictsItself() throws IOException {
        assertThat(problems(Contradictions.class)).containsExactly(
                "  " + ME + "$Contradictions.closed(), @AcceptsToken: found @DenyAll beside it, which contradicts it; expected "
                        + "one of the two",
                "  " + ME + "$Contradictions.open(), @RequiresOrganization: found @PermitAll beside it, which contradicts it; "
                        + "expected one of the two");
        assertThat(problems(OneIsOpen.class)).isEmpty();
    }

    @AcceptsToken({ TokenType.API_KEY, TokenType.M2M_TOKEN })
    static class Machines {

        @RequiresPermission("org:reports:read")
        public void read() {
        }

        @RequiresOrganization
        @AcceptsToken(TokenType.SESSION_TOKEN)
        public void write() {
        }

        public void list() {
        }
    }

    @Test
    void machinesCannotPassWhatTakesASession() throws IOException {
        assertThat(problems(Machines.class))
                .containsExactly("  " + ME + "$Machines.read(), @AcceptsToken: found only machines, "
                        + "beside checks that only a session can pass; expected TokenType.SESSION_TOKEN too, or none of those checks");
    }

    static class Uncalled {

        @RequiresOrganization
        private void hidden() {
        }

        @RequiresOrganization
        static void shared() {
        }
    }

    @RequiresOrganization
    @interface Organizational {
    }

    @Test
    void annotationsWhereTheyDoNothing() throws IOException {
        assertThat(problems(Uncalled.class, Organizational.class)).hasSize(3)
                .contains("  " + ME + "$Organizational, @RequiresOrganization: found on an annotation, where it does nothing; "
                        + "expected on a class or a method")
                .filteredOn(problem -> problem.contains("private or static, where it is never checked")).hasSize(2);
    }

    @RequiresOrganization
    static class NoBean {
    }

    static class NoBeanEither {

        @RequiresPlan("pro")
        public void read() {
        }
    }

    @RequiresOrganization
    interface Api {
    }

    static class Unmanaged implements Api {
    }

    static class Fake implements Api {
    }

    static class SubResource {

        @GET
        @RequiresOrganization
        public String get() {
            return "";
        }

        @RequiresOrganization
        public void notOfRest() {
        }
    }

    @RequiresOrganization
    static class SubResourceClass extends SubResource {
    }

    @Test
    void classesThatAreNeitherBeansNorResourcesAreNeverChecked() throws IOException {
        assertThat(AnnotationProblems.in(index(NoBean.class, NoBeanEither.class, Api.class, Unmanaged.class, SubResource.class,
                SubResourceClass.class), name -> false).orElseThrow().lines().skip(1)).containsExactly(
                        neverChecked("Api", "@RequiresOrganization", "Api"),
                        neverChecked("NoBean", "@RequiresOrganization", "NoBean"),
                        neverChecked("NoBeanEither.read()", "@RequiresPlan", "NoBeanEither"),
                        neverChecked("SubResource.notOfRest()", "@RequiresOrganization", "SubResource"));
    }

    private static String neverChecked(String where, String annotation, String type) {
        return "  %s$%s, %s: found where it is never checked, because %1$s$%s is neither a bean nor a resource; expected a scope "
                .formatted(ME, where, annotation, type) + "on the class, such as @ApplicationScoped";
    }

    @Test
    void aMockBesideTheBeanIsNoDoor() throws IOException {
        var bean = DotName.createSimple(Unmanaged.class);
        assertThat(AnnotationProblems.in(index(Api.class, Unmanaged.class, Fake.class), bean::equals)).isEmpty();
        assertThat(AnnotationProblems.in(index(Api.class), name -> false)).as("nobody implements it").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7 })
    void theyAreCounted(int count) throws IOException {
        assertThat(AnnotationProblems.in(count == 1 ? index(NoBean.class) : index(Permissions.class), name -> count == 7)
                .orElseThrow().lines().findFirst().orElseThrow())
                .isEqualTo("quarkus-clerk cannot protect the application; " + (count == 1 ? "1 problem:" : "7 problems:"));
    }

    /** {@return the lines without the first, for beans} */
    private static Set<String> problems(Class<?>... beans) throws IOException {
        return AnnotationProblems.in(index(beans), name -> true).map(message -> message.lines().skip(1)).orElse(Stream.of())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Index index(Class<?>... types) throws IOException {
        return Index.of(Stream.concat(Arrays.stream(types), Stream.of(RequiresReverification.class)).toArray(Class[]::new));
    }
}
