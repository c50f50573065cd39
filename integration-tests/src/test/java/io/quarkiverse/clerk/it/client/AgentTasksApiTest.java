package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.agenttasks.CreateAgentTaskRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class AgentTasksApiTest extends Recorded {

    @Test
    void createsATaskWhoseLinkIsNotShown() {
        answers("agenttasks/task");

        var task = clerk.agentTasks().create(CreateAgentTaskRequest.builder()
                .onBehalfOf(CreateAgentTaskRequest.OnBehalfOf.builder().userId("user_1").build()).permissions("*")
                .agentName("tidy").taskDescription("Tidies up").redirectUrl("https://app.example.com")
                .sessionMaxDurationInSeconds(600).build());

        assertThat(asked().line()).isEqualTo("POST /v1/agents/tasks");
        assertThat(asked().text()).isEqualTo("{\"on_behalf_of\":{\"user_id\":\"user_1\"},\"permissions\":\"*\","
                + "\"agent_name\":\"tidy\",\"task_description\":\"Tidies up\",\"redirect_url\":\"https://app.example.com\","
                + "\"session_max_duration_in_seconds\":600}");
        assertThat(task.agentTaskId()).isEqualTo("agt_1");
        assertThat(task.url()).contains("secret");
        assertThat(task).asString().doesNotContain("secret");
    }

    @Test
    void revokes() {
        answers("agenttasks/task");

        assertThat(clerk.agentTasks().revoke("agt_1").agentId()).isEqualTo("agent_1");
        assertThat(asked().line()).isEqualTo("POST /v1/agents/tasks/agt_1/revoke");
    }
}
