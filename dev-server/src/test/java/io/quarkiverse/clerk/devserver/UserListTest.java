package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserListTest extends ServerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "email_address=ann@example.com | user_ann",
            "email_address=ANN@example.com&email_address=bob@example.com&email_address=x@example.com | user_bob user_ann",
            "username=cleo&username=bob | user_cleo user_bob",
            "phone_number=%2B15550001111 | ",
            "user_id=user_ann&user_id=%2Buser_bob | user_bob user_ann",
            "user_id=+user_ann | user_ann",
            "user_id=-user_ann | user_cleo user_bob",
            "user_id=user_ann&user_id=user_bob&user_id=-user_ann | user_bob",
            "organization_id=org_acme | user_bob user_ann",
            "organization_id=-org_acme | user_cleo",
            "organization_id=org_x | ",
            "query=ARCH | user_ann",
            "query=user_b | user_bob",
            "query=bob%20baker | user_bob",
            "query=@example | user_cleo user_bob user_ann",
            "query= | user_cleo user_bob user_ann",
            "email_address_query=NN@EX | user_ann",
            "username_query=LE | user_cleo",
            "name_query=ann%20arch | user_ann",
            "name_query=example | ",
            "banned=true | ",
            "banned=false&username=ann | user_ann",
            "email_address=ann@example.com&username=bob | ",
    })
    void filtersNarrowTheListAndTheCount(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));
        assertThat(api.get("/v1/users?" + query).ids()).isEqualTo(expected);
        assertThat(api.get("/v1/users/count?" + query).json()).isEqualTo(
                Api.json("{\"object\": \"total_count\", \"total_count\": " + expected.size() + "}"));
    }

    @Test
    void externalIdsAreIncludedExcludedAndKeptApartByCase() {
        String lower = api.post("/v1/users", "{\"external_id\": \"x1\"}").id();
        String upper = api.post("/v1/users", "{\"external_id\": \"X1\"}").id();
        assertThat(api.get("/v1/users?external_id=x1").ids()).containsExactly(lower);
        assertThat(api.get("/v1/users?external_id=-x1").ids()).contains(upper, "user_ann").doesNotContain(lower);
    }

    @Test
    void bannedUsersAndPhoneNumbersAreFound() {
        String dan = api.post("/v1/users", "{\"banned\": true, \"phone_number\": [\"+15550001111\"]}").id();
        assertThat(api.get("/v1/users?banned=true").ids()).containsExactly(dan);
        assertThat(api.get("/v1/users?phone_number=%2B15550001111").ids()).containsExactly(dan);
        assertThat(api.get("/v1/users?query=555000").ids()).containsExactly(dan);
    }

    @Test
    void periodsExcludeTheirEnds() {
        long seeded = clock.millis();
        clock.advance(Duration.ofSeconds(1));
        String dan = api.post("/v1/users", "{}").id();
        assertThat(api.get("/v1/users?created_at_after=" + seeded).ids()).containsExactly(dan);
        assertThat(api.get("/v1/users?created_at_before=" + clock.millis()).ids()).hasSize(3).doesNotContain(dan);
        assertThat(api.get("/v1/users?created_at_before=" + seeded).ids()).isEmpty();
    }

    @Test
    void signInAndActivityAreFilteredByTheSessionsOpened() {
        clock.advance(Duration.ofDays(1));
        api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}");
        long now = clock.millis();
        assertThat(api.get("/v1/users?last_sign_in_at_after=" + (now - 1)).ids()).containsExactly("user_ann");
        assertThat(api.get("/v1/users?last_sign_in_at_before=" + (now + 1)).ids()).containsExactly("user_ann");
        assertThat(api.get("/v1/users?last_sign_in_at_before=" + now).ids()).isEmpty();
        assertThat(api.get("/v1/users?last_active_at_before=" + now).ids()).containsExactly("user_ann");
        assertThat(api.get("/v1/users?last_active_at_after=" + now).ids()).isEmpty();
    }

    @Test
    void theNewestComeFirstTenAtATime() {
        List<String> created = createTwelve();
        assertThat(api.get("/v1/users").ids()).isEqualTo(created.subList(0, 10));
        assertThat(api.get("/v1/users?limit=3&offset=2").ids()).isEqualTo(created.subList(2, 5));
        assertThat(api.get("/v1/users?limit=500").ids()).hasSize(15);
        assertThat(api.get("/v1/users?offset=100").ids()).isEmpty();
    }

    /** The seeds and what is created in a row share one millisecond here: the walk must still see each user once. */
    @ParameterizedTest
    @ValueSource(strings = { "", "&order_by=created_at", "&order_by=%2Bcreated_at", "&order_by=-created_at" })
    void aCursorWalkSeesEveryUserOnce(String order) {
        createTwelve();
        List<String> all = api.get("/v1/users?limit=500" + order).ids();
        List<String> walked = new ArrayList<>();
        List<String> page = api.get("/v1/users?limit=4" + order).ids();
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = api.get("/v1/users?limit=4&starting_after=" + page.get(page.size() - 1) + order).ids();
        }
        assertThat(walked).hasSize(15).isEqualTo(all);
    }

    @Test
    void aCursorStaysValidWhenItsUserNoLongerPassesTheFilter() {
        List<String> first = api.get("/v1/users?limit=1&banned=false").ids();
        assertThat(api.get("/v1/users?starting_after=" + first.get(0) + "&user_id=-" + first.get(0)).ids()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "order_by=username", "offset=1", "starting_after=user_x" })
    void aCursorIsRefusedWithAnotherOrderWithAnOffsetOrIfUnknown(String query) {
        Answer refused = api.get("/v1/users?" + query + "&starting_after=user_ann");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("starting_after");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "username | user_ann user_bob user_cleo",
            "-username | user_cleo user_bob user_ann",
            "%2Bfirst_name | user_ann user_bob user_cleo",
            "-last_name | user_cleo user_bob user_ann",
            "email_address | user_ann user_bob user_cleo",
            "-email_address | user_cleo user_bob user_ann",
            "+created_at | user_ann user_bob user_cleo",
            "-updated_at | user_bob user_cleo user_ann",
            "phone_number | user_ann user_bob user_cleo",
            "-web3wallet | user_cleo user_bob user_ann",
            "last_sign_in_at | user_bob user_ann user_cleo",
            "-last_active_at | user_bob user_cleo user_ann",
            "username&order_by=-created_at | user_ann user_bob user_cleo",
    })
    void listsAreOrderedAsAskedAndUsersWithoutAValueComeLast(String order, String ids) {
        clock.advance(Duration.ofSeconds(1));
        api.patch("/v1/users/user_bob", "{}");
        api.post("/v1/sessions", "{\"user_id\": \"user_bob\"}");
        assertThat(api.get("/v1/users?order_by=" + order).ids()).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
            "limit=0, form_param_value_too_small, limit",
            "limit=501, form_param_value_too_large, limit",
            "limit=ten, form_param_format_invalid, limit",
            "limit=99999999999999999999, form_param_format_invalid, limit",
            "offset=-1, form_param_value_too_small, offset",
            "order_by=password, form_param_value_invalid, order_by",
            "order_by=-, form_param_value_invalid, order_by",
            "banned=maybe, form_param_format_invalid, banned",
            "created_at_after=yesterday, form_param_format_invalid, created_at_after",
    })
    void malformedQueriesAreRefused(String query, String code, String param) {
        Answer refused = api.get("/v1/users?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aHundredValuesAreAcceptedAndNoMore() {
        String hundred = "user_id=user_ann&".repeat(100);
        assertThat(api.get("/v1/users?" + hundred).ids()).containsExactly("user_ann");
        assertThat(api.get("/v1/users?" + hundred + "user_id=user_bob").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({ "provider=oauth_google, provider_user_id", "provider_user_id=1, provider" })
    void aProviderAndItsUsersAreAskedForTogether(String query, String missing) {
        Answer refused = api.get("/v1/users?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_missing");
        assertThat(refused.param()).isEqualTo(missing);
        assertThat(api.get("/v1/users?provider=oauth_google&provider_user_id=1").ids()).isEmpty();
    }

    @Test
    void phoneNumbersAndWalletsAreFoundByTheirParts() {
        String wallet = "0x" + "aB".repeat(20);
        String dan = api.post("/v1/users", "{\"phone_number\": [\"+15550001111\"], \"web3_wallet\": [\"" + wallet + "\"]}")
                .id();
        assertThat(api.get("/v1/users?phone_number_query=0001").ids()).containsExactly(dan);
        assertThat(api.get("/v1/users?phone_number_query=0002").ids()).isEmpty();
        assertThat(api.get("/v1/users?web3_wallet=" + wallet.toLowerCase()).ids()).containsExactly(dan);
        assertThat(api.get("/v1/users?query=0xabab").ids()).containsExactly(dan);
        assertThat(api.get("/v1/users/count?web3_wallet=0x1").json().path("total_count").intValue()).isZero();
        assertThat(api.get("/v1/users?order_by=web3wallet").ids()).startsWith(dan);
    }

    @Test
    void whoHasBeenActiveSinceADayIsFoundByAnyTimeOfThatDay() {
        clock.advance(Duration.ofDays(1));
        api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}");
        long now = clock.millis();
        assertThat(api.get("/v1/users?last_active_at_since=" + now).ids()).containsExactly("user_ann");
        assertThat(api.get("/v1/users?last_active_at_since=" + (now + Duration.ofDays(1).toMillis())).ids()).isEmpty();
    }

    private List<String> createTwelve() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            newestFirst.add(0, api.post("/v1/users", "{}").id());
        }
        return newestFirst;
    }
}
