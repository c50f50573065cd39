package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

class PagesTest {

    /** A list of the numbers from 0; remembers which pages were asked for. */
    private final List<String> asked = new ArrayList<>();
    private int there = 25;

    record Query(Integer limit, Integer offset) implements PageQuery<Query> {
        @Override
        public Query page(int limit, int offset) {
            return new Query(limit, offset);
        }
    }

    private Page<Integer> bare(Query query) {
        asked.add(query.limit() + "@" + query.offset());
        var offset = query.offset() == null ? 0 : query.offset();
        return Page.of(IntStream.range(offset, Math.max(offset, Math.min(there, offset + query.limit()))).boxed().toList());
    }

    private Page<Integer> withTotal(Query query) {
        return new Page<>(bare(query).data(), (long) there);
    }

    private List<Integer> numbers(int from) {
        return IntStream.range(from, there).boxed().toList();
    }

    @Test
    void allItemsOfAllPagesComeInOrder() {
        assertThat(Pages.stream(new Query(10, null), this::bare)).containsExactlyElementsOf(numbers(0));
        assertThat(asked).containsExactly("10@null", "10@10", "10@20");
    }

    @Test
    void theTotalEndsTheWalkWithoutOneCallMore() {
        there = 20;
        assertThat(Pages.stream(new Query(10, null), this::withTotal)).hasSize(20);
        assertThat(asked).containsExactly("10@null", "10@10");
    }

    @Test
    void withoutATotalAFullPageIsFollowedByAnother() {
        there = 20;
        assertThat(Pages.stream(new Query(10, null), this::bare)).hasSize(20);
        assertThat(asked).containsExactly("10@null", "10@10", "10@20");
    }

    @Test
    void aWalkBeginsAtTheOffsetAndFetchesAHundredUnlessToldOtherwise() {
        there = 250;
        assertThat(Pages.stream(new Query(null, 30), this::bare)).containsExactlyElementsOf(numbers(30));
        assertThat(asked).containsExactly("100@30", "100@130", "100@230");
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        var stream = Pages.stream(new Query(10, null), this::bare);
        assertThat(asked).isEmpty();

        assertThat(stream.limit(10)).hasSize(10);
        assertThat(asked).containsExactly("10@null");
    }

    @Test
    void aServerThatKnowsNoOffsetMakesNoEndlessWalk() {
        var total = Pages.stream(new Query(10, null), (Query query) -> new Page<>(numbers(15), 25L));
        assertThat(total.count()).isEqualTo(30);
    }

    @Test
    void anEmptyPageEndsTheWalkWhateverTheTotalSays() {
        assertThat(Pages.stream(new Query(10, null), (Query query) -> new Page<>(List.of(), 25L))).isEmpty();
    }

    @Test
    void aPageThatIsLongerThanAskedForIsRead() {
        assertThat(Pages.stream(new Query(5, null), (Query query) -> new Page<>(numbers(0), 25L))).hasSize(25);
    }

    @Test
    void aFailureReachesWhoReads() {
        var stream = Pages.stream(new Query(10, null), (Function<Query, Page<Integer>>) query -> {
            throw new IllegalStateException("down");
        });
        assertThatThrownBy(stream::findFirst).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void usersAreWalkedByTheLastOneOfThePageBefore() throws Exception {
        var queries = new ArrayList<UserQuery>();
        var users = Pages.stream(UserQuery.builder().limit(2).query("a").build(), query -> {
            queries.add(query);
            return Page.of(queries.size() == 1 ? List.of(user("user_1"), user("user_2")) : List.of(user("user_3")));
        });

        assertThat(users).extracting(User::id).containsExactly("user_1", "user_2", "user_3");
        assertThat(queries).hasSize(2).last().satisfies(query -> {
            assertThat(query.startingAfter()).isEqualTo("user_2");
            assertThat(query.offset()).as("Clerk refuses both").isNull();
            assertThat(query.query()).isEqualTo("a");
        });
    }

    @Test
    void usersInAnotherOrderAreCounted() {
        var query = UserQuery.builder().limit(1).orderBy("-last_active_at").build();
        var next = Pages.next(query, Page.of(List.of(user("user_1"))));

        assertThat(next.offset()).isEqualTo(1);
        assertThat(next.startingAfter()).isNull();
        assertThat(UserQuery.builder().orderBy("+created_at").build().hasCursor()).isTrue();
    }

    @Test
    void aMultiFetchesAPageOnlyWhenTheOneBeforeIsUsedUp() {
        var numbers = Pages.multi(new Query(10, null), query -> Uni.createFrom().item(() -> bare(query)))
                .subscribe().withSubscriber(AssertSubscriber.create(0));
        assertThat(asked).isEmpty();

        numbers.request(10);
        assertThat(asked).containsExactly("10@null");
        numbers.request(1);
        assertThat(asked).containsExactly("10@null", "10@10");
        numbers.request(100).awaitCompletion();
        assertThat(numbers.getItems()).isEqualTo(numbers(0));
        assertThat(asked).containsExactly("10@null", "10@10", "10@20");
    }

    @Test
    void aMultiCanBeReadTwice() {
        Multi<Integer> numbers = Pages.multi(new Query(10, null), query -> Uni.createFrom().item(() -> withTotal(query)));
        assertThat(numbers.collect().asList().await().indefinitely()).isEqualTo(numbers(0));
        assertThat(numbers.collect().asList().await().indefinitely()).isEqualTo(numbers(0));
    }

    @Test
    void whoStopsReadingAMultiStopsTheFetching() {
        Pages.multi(new Query(10, null), query -> Uni.createFrom().item(() -> bare(query)))
                .select().first(3).collect().asList().await().indefinitely();
        assertThat(asked).containsExactly("10@null");
    }

    private static User user(String id) {
        try {
            return ClerkObjectMapper.create().readValue("{\"id\":\"" + id + "\"}", User.class);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
