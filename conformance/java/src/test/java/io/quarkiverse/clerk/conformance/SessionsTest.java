package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.Client;
import com.clerk.backend_api.models.components.JWTTemplate;
import com.clerk.backend_api.models.components.Session;
import com.clerk.backend_api.models.operations.Actor;
import com.clerk.backend_api.models.operations.Claims;
import com.clerk.backend_api.models.operations.CreateActorTokenRequestBody;
import com.clerk.backend_api.models.operations.CreateJWTTemplateRequestBody;
import com.clerk.backend_api.models.operations.CreateSessionRequestBody;
import com.clerk.backend_api.models.operations.CreateSignInTokenRequestBody;
import com.clerk.backend_api.models.operations.GetSessionListRequest;
import com.clerk.backend_api.models.operations.UpdateJWTTemplateClaims;
import com.clerk.backend_api.models.operations.UpdateJWTTemplateRequestBody;

/** Sessions, what they are kept in, and all tokens by which one gets a session. */
class SessionsTest {

    private static Session open(String userId) {
        CreateSessionRequestBody body = CreateSessionRequestBody.builder().userId(userId).build();
        return CLERK.sessions().create().request(body).call().session().orElseThrow();
    }

    @Test
    void aSessionIsCreatedListedAndRevoked() {
        String userId = newUser().id();
        Session created = open(userId);
        assertThat(CLERK.sessions().get(created.id()).session().orElseThrow().userId()).isEqualTo(userId);
        GetSessionListRequest ofUser = GetSessionListRequest.builder().userId(userId).build();
        assertThat(CLERK.sessions().list(ofUser).sessionList().orElseThrow()).extracting(Session::id)
                .containsExactly(created.id());
        assertThat(CLERK.sessions().revoke(created.id()).session().orElseThrow().status().value()).isEqualTo("revoked");
        gone(() -> CLERK.sessions().get("sess_none"));
    }

    @Test
    void aSessionHasTokens() {
        String id = open(newUser().id()).id();
        assertThat(CLERK.sessions().createToken(id).object().orElseThrow().jwt().orElseThrow().split("\\.")).hasSize(3);
    }

    @Test
    void theClientOfASessionIsReadAndListed() {
        Session session = open(newUser().id());
        Client client = CLERK.clients().get(session.clientId()).client().orElseThrow();
        assertThat(client.sessionIds()).contains(session.id());
        assertThat(CLERK.clients().list(Optional.empty(), Optional.of(500L), Optional.empty(), Optional.empty()).clientList()
                .orElseThrow()).extracting(Client::id).contains(client.id());
    }

    @Test
    void aTemplateIsCreatedUsedChangedAndDeleted() {
        String name = unique("template-");
        CreateJWTTemplateRequestBody body = CreateJWTTemplateRequestBody.builder().name(name)
                .claims(Claims.builder().build()).lifetime(90L).build();
        JWTTemplate created = CLERK.jwtTemplates().create().request(body).call().jwtTemplate().orElseThrow();
        assertThat(CLERK.jwtTemplates().listDirect().jwtTemplateList().orElseThrow()).extracting(JWTTemplate::id)
                .contains(created.id());
        String session = open(newUser().id()).id();
        assertThat(CLERK.sessions().createTokenFromTemplate(session, name).object().orElseThrow().jwt()).isPresent();
        UpdateJWTTemplateRequestBody change = UpdateJWTTemplateRequestBody.builder().name(name)
                .claims(UpdateJWTTemplateClaims.builder().build()).lifetime(60L).build();
        CLERK.jwtTemplates().update(created.id(), Optional.of(change), Optional.empty());
        assertThat(CLERK.jwtTemplates().get(created.id()).jwtTemplate().orElseThrow().lifetime()).isEqualTo(60);
        assertThat(CLERK.jwtTemplates().delete(created.id()).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.jwtTemplates().get(created.id()));
    }

    @Test
    void oneTimeTokensAreCreatedAndRevoked() {
        String userId = newUser().id();
        CreateSignInTokenRequestBody signIn = CreateSignInTokenRequestBody.builder().userId(userId).expiresInSeconds(60L)
                .build();
        String signInToken = CLERK.signInTokens().create().request(signIn).call().signInToken().orElseThrow().id();
        assertThat(CLERK.signInTokens().revoke(signInToken).signInToken().orElseThrow().status().value())
                .isEqualTo("revoked");
        CreateActorTokenRequestBody actor = CreateActorTokenRequestBody.builder().userId(userId)
                .actor(Actor.builder().sub(newUser().id()).build()).build();
        String actorToken = CLERK.actorTokens().create().request(actor).call().actorToken().orElseThrow().id();
        assertThat(CLERK.actorTokens().revoke(actorToken).actorToken().orElseThrow().status().value())
                .isEqualTo("revoked");
        assertThat(CLERK.testingTokens().createDirect().testingToken().orElseThrow().token()).isNotEmpty();
    }

    @Test
    void theKeysArePublished() {
        assertThat(CLERK.jwks().getJWKSDirect().jwks().orElseThrow().keys().orElseThrow()).isNotEmpty();
    }
}
