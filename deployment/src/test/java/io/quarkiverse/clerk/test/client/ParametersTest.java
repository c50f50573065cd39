package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.CommaSeparated;
import io.quarkiverse.clerk.client.ImageUpload;
import io.quarkiverse.clerk.client.enterpriseconnections.TestRun;
import io.quarkiverse.clerk.client.enterpriseconnections.TestRunQuery;
import io.quarkiverse.clerk.client.m2m.CreateM2MTokenRequest;
import io.quarkiverse.clerk.client.m2m.M2MTokenQuery;
import io.quarkiverse.clerk.client.m2m.VerifyM2MTokenRequest;
import io.quarkiverse.clerk.client.organizationdomains.AllOrganizationDomainsQuery;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.sessions.SessionQuery;
import io.quarkiverse.clerk.client.templates.TemplateType;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** The parameters that are not just text: enums, lists, uploads; and the keys that calls are made with. */
class ParametersTest {

    private static final int PORT = 4822;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Stub.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_parameters")
            .overrideConfigKey("quarkus.clerk.machine-secret-key", "ak_parameters")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    static Stub stub;

    @Inject
    ClerkClient clerk;

    @BeforeAll
    static void start() {
        stub = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        stub.stop();
    }

    @Test
    void enumsAreWrittenAsInJson() {
        stub.answer(200, "{}");
        clerk.sessions().list(SessionQuery.builder().status(Session.Status.PENDING).build());
        assertThat(stub.lastRequest().uri()).isEqualTo("/v1/sessions?status=pending");

        clerk.enterpriseConnections().listTestRuns("ec_1",
                TestRunQuery.builder().status(List.of(TestRun.Status.FAILED, TestRun.Status.PENDING)).build());
        assertThat(stub.lastRequest().uri())
                .isEqualTo("/v1/enterprise_connections/ec_1/test_runs?status=failed&status=pending");

        clerk.templates().get(TemplateType.SMS, "verification_code");
        assertThat(stub.lastRequest().uri()).isEqualTo("/v1/templates/sms/verification_code");
    }

    @Test
    void aListWithCommasIsOneParameter() {
        stub.answer(200, "{}");
        clerk.organizationDomains().listAll(AllOrganizationDomainsQuery.builder()
                .enrollmentMode(CommaSeparated.of("automatic_invitation", "-enterprise_sso")).build());

        assertThat(stub.lastRequest().uri())
                .isEqualTo("/v1/organization_domains?enrollment_mode=automatic_invitation%2C-enterprise_sso");
    }

    @Test
    void aPictureIsUploadedWithItsNameAndType() {
        stub.answer(200, "{}");
        clerk.organizations().uploadLogo("org_1",
                ImageUpload.of("logo.png", "image/png", new byte[] { 'P', 'N', 'G', 0 }).by("user_1"));

        var request = stub.lastRequest();
        assertThat(request.method() + " " + request.uri()).isEqualTo("PUT /v1/organizations/org_1/logo");
        assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(request.body()).contains("name=\"file\"; filename=\"logo.png\"", "content-type: image/png", "PNG\0",
                "name=\"uploader_user_id\"", "user_1");
    }

    @Test
    void theNameOfAPictureWritesNoHeaderFields() {
        stub.answer(200, "{}");
        clerk.users().setProfileImage("user_1",
                ImageUpload.of("a\"\r\nX-Evil: 1\\.png", "image/png", new byte[] { 1 }));

        assertThat(stub.lastRequest().body()).contains("filename=\"a___X-Evil: 1_.png\"");
    }

    @Test
    void aPictureIsUploadedFromAFile(@TempDir Path folder) throws IOException {
        stub.answer(200, "{}");
        clerk.users().setProfileImage("user_1", ImageUpload.of(Files.writeString(folder.resolve("ann.jpg"), "JFIF")));

        assertThat(stub.lastRequest().body()).contains("filename=\"ann.jpg\"", "content-type: image/jpeg", "JFIF")
                .doesNotContain("uploader_user_id");
    }

    @Test
    void aMachineCreatesAndVerifiesTokensItselfAndTheInstanceDoesEverythingElse() {
        stub.answer(200, "{}");
        clerk.m2m().createToken(CreateM2MTokenRequest.builder().secondsUntilExpiration(60L).build());
        assertThat(stub.lastRequest().header("Authorization")).isEqualTo("Bearer ak_parameters");

        clerk.m2m().verifyToken(new VerifyM2MTokenRequest("mt_1"));
        assertThat(stub.lastRequest().header("Authorization")).isEqualTo("Bearer ak_parameters");

        clerk.m2m().listTokens(M2MTokenQuery.builder().subject("mch_1").build());
        assertThat(stub.lastRequest().header("Authorization")).isEqualTo("Bearer sk_test_parameters");
    }
}
