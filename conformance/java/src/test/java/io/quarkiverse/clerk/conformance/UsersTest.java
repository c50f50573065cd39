package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.PASSWORD;
import static io.quarkiverse.clerk.conformance.Sdk.email;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.newOrganization;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.phone;
import static io.quarkiverse.clerk.conformance.Sdk.refused;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static io.quarkiverse.clerk.conformance.Sdk.user;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.User;
import com.clerk.backend_api.models.operations.CreateUserRequestBody;
import com.clerk.backend_api.models.operations.GetUserListRequest;
import com.clerk.backend_api.models.operations.GetUsersCountRequest;
import com.clerk.backend_api.models.operations.ReplaceUserMetadataRequestBody;
import com.clerk.backend_api.models.operations.UpdateUserMetadataRequestBody;
import com.clerk.backend_api.models.operations.UpdateUserRequestBody;
import com.clerk.backend_api.models.operations.UsersBanRequestBody;
import com.clerk.backend_api.models.operations.UsersUnbanRequestBody;
import com.clerk.backend_api.models.operations.VerifyPasswordRequestBody;

class UsersTest {

    private static User read(String id) {
        return CLERK.users().get(id).user().orElseThrow();
    }

    @Test
    void aUserIsCreatedAndReadBack() {
        String address = email();
        String number = phone();
        User created = newUser(CreateUserRequestBody.builder().emailAddress(List.of(address)).phoneNumber(List.of(number))
                .firstName("Dora").lastName("Dean").externalId(unique("external")).password(PASSWORD)
                .publicMetadata(Map.of("team", "a")).privateMetadata(Map.of("note", "b")).unsafeMetadata(Map.of("theme", "c")));
        User read = read(created.id());
        assertThat(read.id()).startsWith("user_");
        assertThat(read.emailAddresses()).extracting(one -> one.emailAddress()).containsExactly(address);
        assertThat(read.phoneNumbers()).extracting(one -> one.phoneNumber()).containsExactly(number);
        assertThat(read.firstName()).contains("Dora");
        assertThat(read.externalId()).isEqualTo(created.externalId()).isPresent();
        assertThat(read.publicMetadata()).containsEntry("team", "a");
        assertThat(read.privateMetadata().get()).containsEntry("note", "b");
        assertThat(read.unsafeMetadata().orElseThrow()).containsEntry("theme", "c");
    }

    @Test
    void usersAreFoundAndCounted() {
        String marker = unique("Zed");
        User user = newUser(user().lastName(marker));
        GetUserListRequest byAddress = GetUserListRequest.builder()
                .emailAddress(List.of(user.emailAddresses().get(0).emailAddress())).build();
        assertThat(CLERK.users().list(byAddress).userList().orElseThrow()).extracting(User::id).containsExactly(user.id());
        GetUserListRequest byQuery = GetUserListRequest.builder().query(marker).orderBy("-created_at").limit(1L).build();
        assertThat(CLERK.users().list(byQuery).userList().orElseThrow()).extracting(User::id).containsExactly(user.id());
        GetUsersCountRequest count = GetUsersCountRequest.builder().query(marker).build();
        assertThat(CLERK.users().count(count).totalCount().orElseThrow().totalCount()).isEqualTo(1);
    }

    @Test
    void anUpdateShows() {
        String id = newUser().id();
        CLERK.users().update(id, UpdateUserRequestBody.builder().firstName("Eve").build());
        assertThat(read(id).firstName()).contains("Eve");
    }

    @Test
    void metadataAreMergedAndReplaced() {
        String id = newUser(user().publicMetadata(Map.of("a", 1))).id();
        UpdateUserMetadataRequestBody more = UpdateUserMetadataRequestBody.builder().publicMetadata(Map.of("b", 2)).build();
        User merged = CLERK.users().updateMetadata(id, Optional.of(more), Optional.empty()).user().orElseThrow();
        assertThat(merged.publicMetadata()).containsOnlyKeys("a", "b");
        ReplaceUserMetadataRequestBody other = ReplaceUserMetadataRequestBody.builder().publicMetadata(Map.of("z", 1)).build();
        User replaced = CLERK.users().replaceMetadata(id, Optional.of(other), Optional.empty()).user().orElseThrow();
        assertThat(replaced.publicMetadata()).containsOnlyKeys("z");
    }

    @Test
    void aUserIsBannedLockedAndLetInAgain() {
        String id = newUser().id();
        assertThat(CLERK.users().ban(id).user().orElseThrow().banned()).isTrue();
        assertThat(CLERK.users().unban(id).user().orElseThrow().banned()).isFalse();
        assertThat(CLERK.users().lock(id).user().orElseThrow().locked()).isTrue();
        assertThat(CLERK.users().unlock(id).user().orElseThrow().locked()).isFalse();
    }

    @Test
    void usersAreBannedTogether() {
        List<String> ids = List.of(newUser().id(), newUser().id());
        assertThat(CLERK.users().bulkBan(UsersBanRequestBody.builder().userIds(ids).build()).userList().orElseThrow())
                .hasSize(2).allMatch(User::banned);
        assertThat(CLERK.users().bulkUnban(UsersUnbanRequestBody.builder().userIds(ids).build()).userList().orElseThrow())
                .hasSize(2).noneMatch(User::banned);
    }

    @Test
    void aPasswordIsVerified() {
        String id = newUser().id();
        VerifyPasswordRequestBody right = VerifyPasswordRequestBody.builder().password(PASSWORD).build();
        assertThat(CLERK.users().verifyPassword(id, Optional.of(right), Optional.empty()).object().orElseThrow().verified())
                .contains(true);
        VerifyPasswordRequestBody wrong = VerifyPasswordRequestBody.builder().password("another-password-2").build();
        refused(422, "incorrect_password", () -> CLERK.users().verifyPassword(id, Optional.of(wrong), Optional.empty()));
        assertThat(CLERK.users().setPasswordCompromised(id).user().orElseThrow().id()).isEqualTo(id);
        assertThat(CLERK.users().unsetPasswordCompromised(id).user().orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void secondFactorsAreTakenAway() {
        String id = newUser(user().totpSecret("JBSWY3DPEHPK3PXP").backupCodes(List.of("backup-code-1"))).id();
        assertThat(CLERK.users().deleteBackupCodes(id).object().orElseThrow().userId()).contains(id);
        assertThat(CLERK.users().deleteTOTP(id).object().orElseThrow().userId()).contains(id);
        assertThat(CLERK.users().disableMfa(id).object().orElseThrow().userId()).contains(id);
        assertThat(read(id).twoFactorEnabled()).isFalse();
    }

    @Test
    void membershipsOfAUserAreListed() {
        User user = newUser();
        String organization = newOrganization(user).id();
        assertThat(CLERK.users().getOrganizationMemberships(user.id()).organizationMemberships().orElseThrow().data())
                .extracting(one -> one.organization().id()).containsExactly(organization);
        assertThat(CLERK.users().getOrganizationInvitations(user.id())
                .organizationInvitationsWithPublicOrganizationData().orElseThrow().data()).isEmpty();
    }

    @Test
    void aDeletedUserIsGone() {
        String id = newUser().id();
        assertThat(CLERK.users().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.users().get(id));
    }
}
