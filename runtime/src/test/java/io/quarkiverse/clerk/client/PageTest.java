package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

class PageTest {

    record Item(String id, Instant createdAt) {
    }

    private static Page<Item> read(String json) throws JsonProcessingException {
        return ClerkObjectMapper.create().readValue(json, new TypeReference<Page<Item>>() {
        });
    }

    @Test
    void aListWithItsTotalIsRead() throws JsonProcessingException {
        var page = read("{\"new\":{\"data\":[1]},\"total_count\":7,\"data\":[{\"id\":\"a\",\"created_at\":1750000000123}]}");

        assertThat(page.data()).containsExactly(new Item("a", Instant.ofEpochMilli(1750000000123L)));
        assertThat(page.totalCount()).isEqualTo(7);
    }

    @Test
    void aBareListHasNoTotal() throws JsonProcessingException {
        assertThat(read("[{\"id\":\"a\",\"created_at\":1750000000123}]"))
                .isEqualTo(new Page<>(java.util.List.of(new Item("a", Instant.ofEpochMilli(1750000000123L))), null));
    }

    @Test
    void m2mTokensAreRead() throws JsonProcessingException {
        assertThat(read("{\"m2m_tokens\":[{\"id\":\"a\"}],\"total_count\":1}").data()).hasSize(1);
    }

    @Test
    void nothingIsAnEmptyPage() throws JsonProcessingException {
        assertThat(read("{}")).isEqualTo(new Page<>(java.util.List.of(), null));
        assertThat(read("{\"data\":null,\"total_count\":null}").data()).isEmpty();
    }

    @Test
    void whatIsNoListIsNotRead() {
        assertThatThrownBy(() -> read("\"text\"")).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> read("{\"data\":[{\"id\":\"a\"}")).isInstanceOf(JsonProcessingException.class);
    }
}
