package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserImageTest extends ServerTest {

    private static final String ANN = "/v1/users/user_ann";
    private static final String PNG = "\u0089PNG\r\n\u001a\nrest";

    private Answer upload(String path, String content) {
        return api.upload("POST", path, content);
    }

    private Answer show(JsonNode user) {
        return api.send(api.anonymous(user.path("image_url").asText().substring(server.url().length())));
    }

    @Test
    void whoHasNoPictureIsShownByInitials() {
        JsonNode ann = api.get(ANN).json();
        assertThat(ann.path("has_image").booleanValue()).isFalse();
        Answer avatar = show(ann);
        assertThat(avatar.status()).isEqualTo(200);
        assertThat(avatar.text()).contains(">AA</text>");
        assertThat(avatar.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(avatar.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void anotherNameHasOtherInitials() {
        JsonNode ann = api.patch(ANN, "{\"first_name\": \"ßeta\", \"last_name\": \"<b>\"}").json();
        assertThat(show(ann).text()).contains(">SS</text>");
        assertThat(show(api.patch(ANN, "{\"first_name\": null}").json()).text()).contains(">&lt;</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?id=x", "?initials=%00%1F%22%3Cscript", "?initials=%ED%A0%80&initials=b&width=160",
            "?id&initials" })
    void whateverIsAskedForIsAPictureAndNoScript(String query) throws Exception {
        Answer drawn = api.send(api.anonymous("/dev/images/avatar_placeholder" + query));
        assertThat(drawn.status()).isEqualTo(200);
        assertThat(drawn.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawn.text())));
        assertThat(svg.getElementsByTagName("*").getLength()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({ "89504e470d0a1a0a, image/png", "ffd8ffe0, image/jpeg", "474946383961, image/gif",
            "524946460000000057454250, image/webp" })
    void aPictureIsShownToAnybodyAndCanDoNothing(String start, String type) {
        String content = new String(HexFormat.of().parseHex(start), StandardCharsets.ISO_8859_1) + "<script>";
        JsonNode ann = upload(ANN + "/profile_image", content).json();
        assertThat(ann.path("has_image").booleanValue()).isTrue();
        assertThat(api.get(ANN).json()).isEqualTo(ann);

        Answer shown = show(ann);
        assertThat(shown.text()).endsWith("<script>");
        assertThat(shown.headers().firstValue("Content-Type")).contains(type);
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(shown.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<html>", "RIFF1234WAVE", "GIF88a" })
    void whatIsNoPictureIsRefused(String content) {
        Answer refused = upload(ANN + "/profile_image", content);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("file");
        assertThat(api.get(ANN).json().path("has_image").booleanValue()).isFalse();
    }

    @Test
    void aNewPictureTakesThePlaceOfTheOld() {
        JsonNode first = upload(ANN + "/profile_image", PNG).json();
        JsonNode second = upload(ANN + "/profile_image", PNG).json();
        assertThat(second.path("image_url")).isNotEqualTo(first.path("image_url"));
        assertThat(show(first).code()).isEqualTo("resource_not_found");
        assertThat(show(second).status()).isEqualTo(200);
    }

    @Test
    void aPictureIsDeleted() {
        JsonNode with = upload(ANN + "/profile_image", PNG).json();
        JsonNode without = api.delete(ANN + "/profile_image").json();
        assertThat(without.path("has_image").booleanValue()).isFalse();
        assertThat(without.path("image_url").asText()).contains("/dev/images/avatar_placeholder?");
        assertThat(show(with).status()).isEqualTo(404);
        assertThat(api.delete(ANN + "/profile_image").code()).isEqualTo("image_not_found");
    }

    @Test
    void aPictureGoesWithItsUser() {
        JsonNode ann = upload(ANN + "/profile_image", PNG).json();
        api.delete(ANN);
        assertThat(show(ann).status()).isEqualTo(404);
    }

    @Test
    void anUpdateChoosesOrClearsThePicture() {
        String url = upload(ANN + "/profile_image", PNG).json().path("image_url").asText();
        String id = url.substring(url.lastIndexOf('/') + 1);
        JsonNode bob = api.patch("/v1/users/user_bob", "{\"profile_image_id\": \"" + id + "\"}").json();
        assertThat(bob.path("has_image").booleanValue()).isTrue();
        api.delete(ANN);
        assertThat(show(bob).status()).isEqualTo(200);

        assertThat(api.patch("/v1/users/user_bob", "{\"profile_image_id\": null}").json().path("has_image").booleanValue())
                .isFalse();
        Answer refused = api.patch("/v1/users/user_bob", "{\"profile_image_id\": \"img_x\"}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("image_not_found");
    }

    @Test
    void theUserMustExist() {
        assertThat(upload("/v1/users/user_x/profile_image", PNG).status()).isEqualTo(404);
        assertThat(api.delete("/v1/users/user_x/profile_image").code()).isEqualTo("resource_not_found");
    }

    @Test
    void aPictureComesInAForm() {
        assertThat(api.post(ANN + "/profile_image", "{}").status()).isEqualTo(415);
    }

    @Test
    void ofSeveralFilesTheFirstCounts() {
        String second = "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nGIF89a";
        JsonNode ann = upload(ANN + "/profile_image", PNG + second).json();
        assertThat(show(ann).text()).endsWith("rest");
    }
}
