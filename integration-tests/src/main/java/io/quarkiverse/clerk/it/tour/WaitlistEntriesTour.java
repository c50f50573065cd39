package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.inList;
import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.waitlistentries.CreateWaitlistEntryRequest;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntry;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntryQuery;

/** Who would like to sign up. */
@Singleton
class WaitlistEntriesTour implements Tour {

    private final ClerkClient clerk;

    WaitlistEntriesTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "waitlistEntries";
    }

    @Override
    public void run(Steps steps) {
        var entry = steps.take("create", () -> clerk.waitlistEntries().create(wish("wanda.guest@example.com")),
                made -> made.status().known().orElseThrow(), WaitlistEntry.Status.PENDING);
        steps.afterwards(() -> clerk.waitlistEntries().delete(entry.id()));
        steps.take("list", () -> clerk.waitlistEntries().list(WaitlistEntryQuery.builder().query("wanda.guest")
                .status(WaitlistEntry.Status.PENDING).limit(1).build()), onPage(WaitlistEntry::id), List.of(entry.id()));
        var newcomers = List.of(newcomer("wilma"), newcomer("walter"));
        var others = steps.take("bulkCreate", () -> clerk.waitlistEntries().bulkCreate(newcomers.stream()
                .map(WaitlistEntriesTour::wish).toList()), inList(WaitlistEntry::emailAddress), newcomers);
        steps.take("reject", () -> clerk.waitlistEntries().reject(others.get(0).id()),
                rejected -> rejected.status().known().orElseThrow(), WaitlistEntry.Status.REJECTED);
        var invited = steps.take("invite", () -> clerk.waitlistEntries().invite(others.get(1).id()),
                answer -> answer.status().known().orElseThrow(), WaitlistEntry.Status.INVITED);
        steps.afterwards(() -> clerk.invitations().revoke(invited.invitation().id()));
        steps.take("delete", () -> clerk.waitlistEntries().delete(entry.id()), DeletedObject::deleted, true);
        steps.missing("delete what is gone", () -> clerk.waitlistEntries().delete(entry.id()));
    }

    /** Another one each time, because an entry that has been decided on stays for good. */
    private static String newcomer(String name) {
        return name + "." + UUID.randomUUID() + "@example.com";
    }

    private static CreateWaitlistEntryRequest wish(String address) {
        return CreateWaitlistEntryRequest.builder().emailAddress(address).sendNotification(false).build();
    }
}
