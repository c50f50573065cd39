package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.client;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.mint;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.Clerk;
import com.clerk.backend_api.models.components.Machine;
import com.clerk.backend_api.models.components.MachineCreated;
import com.clerk.backend_api.models.components.OAuthApplication;
import com.clerk.backend_api.models.components.OAuthApplicationWithSecret;
import com.clerk.backend_api.models.errors.ClerkError;
import com.clerk.backend_api.models.operations.CreateApiKeyRequestBody;
import com.clerk.backend_api.models.operations.CreateApiKeyResponseBody;
import com.clerk.backend_api.models.operations.CreateM2MTokenRequestBody;
import com.clerk.backend_api.models.operations.CreateM2MTokenResponseBody;
import com.clerk.backend_api.models.operations.CreateMachineRequestBody;
import com.clerk.backend_api.models.operations.CreateMachineScopeRequestBody;
import com.clerk.backend_api.models.operations.CreateOAuthApplicationRequestBody;
import com.clerk.backend_api.models.operations.GetApiKeysRequest;
import com.clerk.backend_api.models.operations.GetM2MTokensRequest;
import com.clerk.backend_api.models.operations.ResponseBody1;
import com.clerk.backend_api.models.operations.RevokeApiKeyRequestBody;
import com.clerk.backend_api.models.operations.RevokeM2MTokenRequestBody;
import com.clerk.backend_api.models.operations.RotateMachineSecretKeyRequestBody;
import com.clerk.backend_api.models.operations.UpdateApiKeyRequestBody;
import com.clerk.backend_api.models.operations.UpdateMachineRequestBody;
import com.clerk.backend_api.models.operations.UpdateOAuthApplicationRequestBody;
import com.clerk.backend_api.models.operations.VerifyApiKeyRequestBody;
import com.clerk.backend_api.models.operations.VerifyM2MTokenRequestBody;
import com.clerk.backend_api.models.operations.VerifyOAuthAccessTokenRequestBody;

/** Machines, and what others than users identify themselves by. */
class MachinesTest {

    private static MachineCreated newMachine(String... mayCall) {
        CreateMachineRequestBody body = CreateMachineRequestBody.builder().name(unique("machine-"))
                .scopedMachines(List.of(mayCall)).build();
        return CLERK.machines().create().request(body).call().machineCreated().orElseThrow();
    }

    @Test
    void aMachineIsCreatedReadListedChangedAndDeleted() {
        MachineCreated created = newMachine();
        String id = created.id();
        assertThat(CLERK.machines().list(Optional.empty(), Optional.empty(), Optional.of(created.name()), Optional.empty(),
                Optional.empty()).machineList().orElseThrow().data()).extracting(Machine::id).containsExactly(id);
        UpdateMachineRequestBody change = UpdateMachineRequestBody.builder().name(created.name() + "-b").build();
        CLERK.machines().update(id, Optional.of(change), Optional.empty());
        assertThat(CLERK.machines().get(id).machine().orElseThrow().name()).isEqualTo(created.name() + "-b");
        assertThat(CLERK.machines().delete(id).machineDeleted().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.machines().get(id));
    }

    @Test
    void aMachineHasASecretKeyAndScopes() {
        MachineCreated created = newMachine();
        String id = created.id();
        assertThat(CLERK.machines().getSecretKey(id).machineSecretKey().orElseThrow().secret())
                .isEqualTo(created.secretKey());
        RotateMachineSecretKeyRequestBody atOnce = RotateMachineSecretKeyRequestBody.builder().previousTokenTtl(0L).build();
        assertThat(CLERK.machines().rotateSecretKey(id, atOnce).machineSecretKey().orElseThrow().secret())
                .isNotEqualTo(created.secretKey());
        String other = newMachine().id();
        CreateMachineScopeRequestBody scope = CreateMachineScopeRequestBody.builder().toMachineId(other).build();
        assertThat(CLERK.machines().createScope(id, Optional.of(scope), Optional.empty()).machineScope().orElseThrow()
                .toMachineId()).isEqualTo(other);
        assertThat(CLERK.machines().deleteScope(id, other).machineScopeDeleted().orElseThrow().deleted()).isTrue();
    }

    @Test
    void anM2mTokenIsCreatedVerifiedListedAndRevoked() {
        MachineCreated receiver = newMachine();
        MachineCreated sender = newMachine(receiver.id());
        Clerk asSender = client(sender.secretKey());
        CreateM2MTokenResponseBody created = asSender.m2m().createToken(CreateM2MTokenRequestBody.builder().build())
                .object().orElseThrow();
        VerifyM2MTokenRequestBody token = VerifyM2MTokenRequestBody.builder().token(created.token()).build();
        assertThat(client(receiver.secretKey()).m2m().verifyToken(token).object().orElseThrow().subject())
                .isEqualTo(sender.id());
        GetM2MTokensRequest own = GetM2MTokensRequest.builder().subject(sender.id()).build();
        assertThat(asSender.m2m().listTokens(own).object().orElseThrow().m2mTokens()).extracting(one -> one.id())
                .containsExactly(created.id());
        RevokeM2MTokenRequestBody lost = RevokeM2MTokenRequestBody.builder().revocationReason("lost").build();
        assertThat(asSender.m2m().revokeToken(created.id(), lost).object().orElseThrow().revoked()).isTrue();
        assertThatThrownBy(() -> client(receiver.secretKey()).m2m().verifyToken(token)).isInstanceOf(ClerkError.class);
    }

    @Test
    void anApiKeyIsCreatedVerifiedListedChangedRevokedAndDeleted() {
        String subject = newUser().id();
        CreateApiKeyResponseBody created = CLERK.apiKeys().createApiKey(CreateApiKeyRequestBody.builder()
                .name(unique("key ")).subject(subject).scopes(List.of("read")).build()).object().orElseThrow();
        String id = created.id();
        assertThat(CLERK.apiKeys().getApiKeySecret(id).object().orElseThrow().secret()).isEqualTo(created.secret());
        VerifyApiKeyRequestBody secret = VerifyApiKeyRequestBody.builder().secret(created.secret()).build();
        assertThat(CLERK.apiKeys().verifyApiKey(secret).object().orElseThrow().subject()).isEqualTo(subject);
        UpdateApiKeyRequestBody change = UpdateApiKeyRequestBody.builder().subject(subject).scopes(List.of("write")).build();
        CLERK.apiKeys().updateApiKey(id, change);
        assertThat(CLERK.apiKeys().getApiKey(id).object().orElseThrow().scopes()).containsExactly("write");
        GetApiKeysRequest ofSubject = GetApiKeysRequest.builder().subject(subject).build();
        assertThat(CLERK.apiKeys().getApiKeys(ofSubject).object().orElseThrow().data()).extracting(one -> one.id())
                .containsExactly(id);
        RevokeApiKeyRequestBody lost = RevokeApiKeyRequestBody.builder().revocationReason("lost").build();
        assertThat(CLERK.apiKeys().revokeApiKey(id, lost).object().orElseThrow().revoked()).isTrue();
        assertThatThrownBy(() -> CLERK.apiKeys().verifyApiKey(secret)).isInstanceOf(ClerkError.class);
        assertThat(CLERK.apiKeys().deleteApiKey(id).object().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.apiKeys().getApiKey(id));
    }

    @Test
    void anApplicationIsCreatedReadListedChangedAndDeleted() {
        CreateOAuthApplicationRequestBody body = CreateOAuthApplicationRequestBody.builder().name(unique("App "))
                .redirectUris(List.of("https://app.example.com/callback")).build();
        OAuthApplicationWithSecret created = CLERK.oauthApplications().create().request(body).call()
                .oAuthApplicationWithSecret().orElseThrow();
        String id = created.id();
        assertThat(CLERK.oauthApplications().list(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(created.name()), Optional.empty()).oAuthApplications().orElseThrow().data())
                .extracting(OAuthApplication::id).containsExactly(id);
        CLERK.oauthApplications().update(id, UpdateOAuthApplicationRequestBody.builder().name("Renamed").build());
        assertThat(CLERK.oauthApplications().get(id).oAuthApplication().orElseThrow().name()).isEqualTo("Renamed");
        assertThat(CLERK.oauthApplications().rotateSecret(id).oAuthApplicationWithSecret().orElseThrow().clientSecret())
                .isPresent().isNotEqualTo(created.clientSecret());
        assertThat(CLERK.oauthApplications().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.oauthApplications().get(id));
    }

    @Test
    void anAccessTokenIsVerified() {
        String subject = newUser().id();
        String token = mint("machine-token", "{\"type\": \"oauth_token\", \"subject\": \"%s\"}".formatted(subject));
        VerifyOAuthAccessTokenRequestBody body = VerifyOAuthAccessTokenRequestBody.builder().accessToken(token).build();
        Object verified = CLERK.oauthAccessTokens().verify(body).oneOf().orElseThrow().value();
        assertThat(verified).isInstanceOfSatisfying(ResponseBody1.class,
                one -> assertThat(one.subject()).isEqualTo(subject));
    }
}
