package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.inList;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.BulkBanRequest;
import io.quarkiverse.clerk.client.users.BulkUnbanRequest;
import io.quarkiverse.clerk.client.users.User;

/** The users of the instance: who may not sign in. */
@Singleton
class UserBansTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    UserBansTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "users";
    }

    @Override
    public void run(Steps steps) {
        var id = guests.user(steps, "Banu").id();
        var other = guests.user(steps, "Bela").id();
        steps.take("ban", () -> clerk.users().ban(id), User::banned, true);
        steps.take("unban", () -> clerk.users().unban(id), User::banned, false);
        steps.take("bulkBan", () -> clerk.users().bulkBan(BulkBanRequest.builder().userIds(List.of(id, other)).build()),
                inList(User::banned), List.of(true, true));
        steps.take("bulkUnban", () -> clerk.users().bulkUnban(BulkUnbanRequest.builder().userIds(List.of(id, other))
                .build()), inList(User::banned), List.of(false, false));
        steps.take("lock", () -> clerk.users().lock(id), User::locked, true);
        steps.take("unlock", () -> clerk.users().unlock(id), User::locked, false);
    }
}
