package org.acme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.ImageUpload;
import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.EmailAddress;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkiverse.clerk.client.users.VerificationStatus;

@ApplicationScoped
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class);

    // tag::inject[]
    private final ClerkClient clerk;

    Directory(ClerkClient clerk) {
        this.clerk = clerk;
    }
    // end::inject[]

    // tag::read[]
    User one(String userId) {
        return clerk.users().get(userId);
    }

    List<User> newThisWeek() {
        return clerk.users().list(UserQuery.builder()
                .createdAtAfter(Instant.now().minus(7, ChronoUnit.DAYS))
                .orderBy("-created_at")
                .limit(100)
                .build());
    }

    long banned() {
        return clerk.users().count(UserCountQuery.builder().banned(true).build()).totalCount();
    }
    // end::read[]

    // tag::create[]
    User add(String emailAddress) {
        return clerk.users().create(CreateUserRequest.builder()
                .emailAddress(List.of(emailAddress))
                .skipPasswordRequirement(true)
                .publicMetadata(Map.of("source", "shop"))
                .build());
    }
    // end::create[]

    // tag::update[]
    User rename(String userId, String firstName) {
        return clerk.users().update(userId, UpdateUserRequest.builder()
                .firstName(firstName) // set
                .username(Optional.empty()) // clear: sent as null
                .build()); // all the rest stays as it is
    }
    // end::update[]

    // tag::errors[]
    Optional<User> find(String userId) {
        try {
            return Optional.of(clerk.users().get(userId));
        } catch (ClerkApiException.NotFound none) {
            return Optional.empty();
        } catch (ClerkApiException.RateLimited busy) {
            throw new TryLater(busy.retryAfter());
        } catch (ClerkApiException.Transport noAnswer) {
            throw new TryLater(null);
        } catch (ClerkApiException refused) {
            LOG.errorf("%s failed with %d: %s (trace %s)", refused.operation(), refused.status(), refused.errors(),
                    refused.traceId());
            throw refused;
        }
    }
    // end::errors[]

    // tag::retries[]
    Optional<User> quickly(String userId) {
        return Optional.of(clerk.withoutRetries().users().get(userId)); // fails at once
    }

    void ban(String userId) {
        clerk.withRetries().users().ban(userId); // a POST, but it does no harm to ban somebody twice
    }
    // end::retries[]

    // tag::upload[]
    User showFace(String userId, Path picture) throws IOException {
        return clerk.users().setProfileImage(userId, ImageUpload.of(picture));
    }
    // end::upload[]

    // tag::open-enum[]
    boolean isVerified(EmailAddress address) {
        return address.verification() != null && address.verification().status().is(VerificationStatus.VERIFIED);
    }

    String show(OpenEnum<VerificationStatus> status) {
        return status.known()
                .map(known -> known.name().toLowerCase())
                .orElseGet(() -> "something new: " + status.text());
    }
    // end::open-enum[]

    static final class TryLater extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Duration wait;

        TryLater(Duration wait) {
            this.wait = wait;
        }

        Duration after() {
            return wait;
        }
    }
}
