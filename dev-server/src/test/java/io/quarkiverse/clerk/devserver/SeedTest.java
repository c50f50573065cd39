package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.seed.Seed;

class SeedTest extends ServerTest {

    private static final String SEED = """
            organization_permissions:
              - key: org:reports:read
                name: Read reports
            organization_roles:
              - key: org:editor
                name: Editor
                permissions: [org:reports:read]
            users:
              - username: dora
                first_name: Dora
                email_address: dora@example.com
                password: correct horse
                public_metadata: {team: red}
              - email_address: [emil@example.com, e@example.com]
            organizations:
              - name: Globex
                slug: globex
                members:
                  dora: org:admin
                  emil@example.com: org:editor
            redirect_urls:
              - url: app://signed-in
            """;

    private static Seed seed(String yaml) {
        return Seed.parse("clerk-dev.yaml", yaml);
    }

    private JsonNode members() {
        return api.get("/v1/organizations/org_globex/memberships?order_by=created_at").json().path("data");
    }

    @Test
    void theSeedIsWhatThereIs() {
        server.plant(seed(SEED));

        JsonNode dora = api.get("/v1/users/user_dora").json();
        assertThat(dora.at("/email_addresses/0/email_address").asText()).isEqualTo("dora@example.com");
        assertThat(dora.path("password_enabled").booleanValue()).isTrue();
        assertThat(dora.at("/public_metadata/team").asText()).isEqualTo("red");
        assertThat(api.get("/v1/users/user_emil").json().path("email_addresses")).hasSize(2);
        assertThat(members()).extracting(member -> member.at("/public_user_data/user_id").asText())
                .containsExactly("user_dora", "user_emil");
        assertThat(members()).extracting(member -> member.path("role").asText()).containsExactly("org:admin", "org:editor");
        assertThat(api.get("/v1/redirect_urls").json().at("/0/url").asText()).isEqualTo("app://signed-in");
        assertThat(api.get("/v1/organization_roles?query=org:editor").json().at("/data/0/permissions/0/key").asText())
                .isEqualTo("org:reports:read");
        assertThat(api.get("/v1/users/user_ann").status()).as("of the seed before").isEqualTo(404);
    }

    @Test
    void theSameSeedAgainLeavesEverythingAsItHasBecome() {
        server.plant(seed(SEED));
        api.patch("/v1/users/user_dora", "{\"first_name\": \"Theodora\"}");
        api.delete("/v1/users/user_emil");
        String created = api.post("/v1/users", "{}").id();
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_dora\"}").id();

        server.plant(seed(SEED));

        assertThat(api.get("/v1/users/user_dora").json().path("first_name").asText()).isEqualTo("Theodora");
        assertThat(api.get("/v1/users/user_emil").status()).isEqualTo(404);
        assertThat(api.get("/v1/users/" + created).status()).isEqualTo(200);
        assertThat(api.get("/v1/sessions/" + session).status()).isEqualTo(200);
    }

    @Test
    void whatTheSeedChangesIsMadeAnew() {
        server.plant(seed(SEED));
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_emil\"}").id();

        server.plant(seed(SEED.replace("first_name: Dora", "first_name: Theodora")));

        assertThat(api.get("/v1/users/user_dora").json().path("first_name").asText()).isEqualTo("Theodora");
        assertThat(members()).hasSize(2);
        assertThat(api.get("/v1/sessions/" + session).status()).as("of a user who is as before").isEqualTo(200);
    }

    @Test
    void whatTheSeedNoLongerListsGoes() {
        server.plant(seed(SEED));
        server.plant(seed(SEED.replace("      emil@example.com: org:editor\n", "")));
        assertThat(members()).hasSize(1);
        server.plant(seed("organizations: [{name: Globex, slug: globex}]"));
        assertThat(api.get("/v1/role_sets/role_set:default").json().path("roles")).hasSize(2);
        server.plant(seed(""));
        assertThat(api.get("/v1/users").ids()).isEmpty();
        assertThat(api.get("/v1/organizations").json().path("total_count").intValue()).isZero();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsChanged() {
        assertThatThrownBy(() -> server.plant(seed("""
                users:
                  - username: dora
                    shoe_size: 38
                  - email_address: dora
                  - just text
                  - username: dora
                organizations:
                  - name: Globex
                    slug: globex
                    members: {nobody: org:admin}
                sandwiches:
                  - filling: cheese
                """))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("clerk-dev.yaml cannot be used:\n")
                .hasMessageContaining("users[0]: shoe_size")
                .hasMessageContaining("users[1]: email_address")
                .hasMessageContaining("users[3]: is listed before: users/user_dora")
                .hasMessageContaining("users[2]: must consist of fields")
                .hasMessageContaining("organizations[0].members.nobody: The user nobody was not found.")
                .hasMessageContaining("sandwiches[0]: A section of this name was not found.");
        assertThat(api.get("/v1/users").ids()).containsExactlyInAnyOrder("user_ann", "user_bob", "user_cleo");
        assertThat(api.get("/v1/organizations/org_acme").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "users: [", "- users", "text", "users:\n  - a: 1\nusers:\n  - b: 2\n" })
    void whatIsNoSeedIsRefused(String yaml) {
        assertThatThrownBy(() -> seed(yaml)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("clerk-dev.yaml ");
    }

    @Test
    void theMessageNamesTheLine() {
        assertThatThrownBy(() -> seed("users:\n  - username: [dora\n")).hasMessageContaining("in line 2");
    }

    @Test
    void messagesDoNotRepeatPasswords() {
        assertThatThrownBy(() -> server.plant(seed("users:\n  - {username: dora, password: short}\n")))
                .hasMessageContaining("password").hasMessageNotContaining("short,").hasMessageNotContaining("\"short\"");
    }

    /** What has no id is remembered by its content. */
    @Test
    void noPasswordIsKeptOrTold(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("clerk.json");
        String user = "  - {phone_number: \"+15550001111\", password: correct horse}\n";
        try (ClerkDevServer kept = ClerkDevServer
                .start(DevServerOptions.defaults().withSeed(seed("users:\n" + user)).withSnapshot(file))) {
            assertThat(new Api(kept).get("/v1/users").json()).hasSize(1);
        }
        assertThat(Files.readString(file)).contains("+15550001111").doesNotContain("correct horse");
        assertThatThrownBy(() -> server.plant(seed("users:\n" + user + user)))
                .hasMessageContaining("users[1]: is listed before").message().doesNotContain("correct horse");
    }

    @Test
    void itsTextShowsNoPassword() {
        assertThat(seed("users: [{username: dora, password: correct horse}]").toString()).contains("clerk-dev.yaml")
                .doesNotContain("correct horse");
    }

    @ParameterizedTest
    @ValueSource(strings = { "users: [\n  {password: @correct horse}]", "users:\n  - password: correct horse: x",
            "users:\n  - {password: 'correct horse}" })
    void whatIsWrongWithTheYamlIsToldWithoutQuotingIt(String yaml) {
        assertThatThrownBy(() -> seed(yaml)).hasMessageMatching("clerk-dev.yaml is not YAML in line \\d: .+").hasNoCause()
                .message().doesNotContain("horse");
    }
}
