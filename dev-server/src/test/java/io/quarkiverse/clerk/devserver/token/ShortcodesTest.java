package io.quarkiverse.clerk.devserver.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;

class ShortcodesTest {

    private static final Shortcodes SHORTCODES = new Shortcodes(Json.literal("""
            {"user": {"id": "user_1", "first_name": "Ann", "last_name": null, "created_at": 17, "email_verified": false,
                      "phone_verified": true, "empty": "",
                      "public_metadata": {"tags": ["a", "b"], "address": {"Home": "Lane $1"}, "a-b c": 1.5}},
             "session": {"id": "sess_1", "actor": {"sub": "user_2"}}}"""));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "text without                                   ; \"text without\"",
            "{{user.id}}                                    ; \"user_1\"",
            "{{ user.id }}                                  ; \"user_1\"",
            "{{user.created_at}}                            ; 17",
            "{{user.phone_verified}}                        ; true",
            "{{user.last_name}}                             ; null",
            "{{user.public_metadata.tags}}                  ; [\"a\",\"b\"]",
            "{{user.public_metadata.address}}               ; {\"Home\":\"Lane $1\"}",
            "{{user.public_metadata.address.Home}}          ; \"Lane $1\"",
            "{{user.public_metadata.address.Home.x}}        ; null",
            "{{user.public_metadata.a-b c}}                 ; 1.5",
            "{{session.actor}}                              ; {\"sub\":\"user_2\"}",
            "{{session.actor.sub}}                          ; \"user_2\"",
            "{{user.nothing}}                               ; null",
            "{{org.id}}                                     ; null",
            "{{}}                                           ; null",
            "{{.}}                                          ; null",
            "{{user.id                                      ; \"{{user.id\"",
            "user.id}}                                      ; \"user.id}}\"",
            "{{{user.id}}}                                  ; \"{user_1}\"",
            "Hi {{user.first_name}}!                        ; \"Hi Ann!\"",
            "{{user.last_name}} {{user.first_name}}         ; \"null Ann\"",
            "{{user.created_at}}{{user.phone_verified}}     ; \"17true\"",
            "at {{user.public_metadata.address.Home}}       ; \"at Lane $1\"",
            "is {{user.public_metadata.tags}}               ; \"is [\\\"a\\\",\\\"b\\\"]\"",
            "{{user.last_name || 'Doe'}}                    ; \"Doe\"",
            "{{user.first_name || 'Doe'}}                   ; \"Ann\"",
            "{{user.last_name||user.first_name}}            ; \"Ann\"",
            "{{user.nothing || user.last_name || 30}}       ; 30",
            "{{user.nothing || -2.5}}                       ; -2.5",
            "{{user.email_verified || user.phone_verified}} ; true",
            "{{user.email_verified || user.last_name}}      ; null",
            "{{user.last_name || user.email_verified}}      ; false",
            "{{user.last_name || true}}                     ; true",
            "{{user.empty || 'x'}}                          ; \"\"",
            "{{user.last_name || 'a || b'}}                 ; \"a || b\"",
            "{{user.last_name || ''}}                       ; \"\"",
            "{{user.last_name || 'open}}                    ; null",
            "{{user.last_name ||}}                          ; null",
            "{{|| user.id}}                                 ; \"user_1\"",
            "{{user.last_name | user.id}}                   ; null",
            "Dear {{user.last_name || 'friend'}}            ; \"Dear friend\"",
            "{{user.nothing || 12345678901234567890}}       ; null",
    })
    void aTextIsFilledIn(String template, String value) {
        ObjectNode claims = Json.object().put("claim", template.strip());
        assertThat(Json.write(SHORTCODES.fill(claims).path("claim"))).isEqualTo(value.strip());
    }

    @Test
    void shortcodesAreFoundAtAnyDepthAndOtherValuesStay() {
        ObjectNode claims = Json.literal("""
                {"a": {"b": ["{{user.id}}", 1, null, {"c": "{{user.created_at}}"}]}, "{{user.id}}": false}""");
        assertThat(SHORTCODES.fill(claims)).isEqualTo(Json.literal("""
                {"a": {"b": ["user_1", 1, null, {"c": 17}]}, "{{user.id}}": false}"""));
        assertThat(claims.at("/a/b/0").textValue()).isEqualTo("{{user.id}}");
    }

    @Test
    void veryLongTextsAreNoProblem() {
        String expression = "{{" + "'|' || user.x || ".repeat(20_000).replace("'|'", "user.y") + "'end'}}";
        assertThat(SHORTCODES.fill(Json.object().put("claim", expression)).path("claim").textValue()).isEqualTo("end");
    }

    /** Little that stands for much, again and again, filled the memory. */
    @ParameterizedTest
    @ValueSource(strings = { "{{user.long}}", "and {{user.long}}" })
    void whatShortcodesStandForHasAnEnd(String shortcode) {
        ObjectNode subjects = Json.object();
        subjects.putObject("user").put("long", "x".repeat(100_000));
        Shortcodes shortcodes = new Shortcodes(subjects);
        ObjectNode claims = Json.object();
        ArrayNode list = claims.putArray("a");
        for (int i = 0; i < 10; i++) {
            list.add(shortcode);
        }
        assertThat(shortcodes.fill(claims).path("a")).hasSize(10);
        list.add(shortcode);
        assertThatThrownBy(() -> shortcodes.fill(claims)).isInstanceOf(ApiException.class);
    }
}
