package io.quarkiverse.clerk.devserver.resource;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.resource.instance.RedirectUrlResource;
import io.quarkiverse.clerk.devserver.resource.machine.MachineTokenResource;
import io.quarkiverse.clerk.devserver.resource.session.SessionResource;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.user.ContactResource;
import io.quarkiverse.clerk.devserver.resource.user.UserAccessResource;
import io.quarkiverse.clerk.devserver.resource.user.UserImageResource;
import io.quarkiverse.clerk.devserver.resource.user.UserMetadataResource;
import io.quarkiverse.clerk.devserver.resource.user.UserPartsResource;
import io.quarkiverse.clerk.devserver.resource.user.UserResource;
import io.quarkiverse.clerk.devserver.resource.user.UserSignInResource;

/** All resources of the Backend API but those that need more than the instance. */
public final class Resources {

    private Resources() {
    }

    /** The resources of an instance. */
    public static List<Resource> of(Instance instance) {
        return List.of(
                new UserResource(instance),
                new UserAccessResource(instance),
                new UserMetadataResource(instance),
                new UserSignInResource(instance),
                new UserImageResource(instance),
                new UserPartsResource(instance),
                ContactResource.emailAddresses(instance),
                ContactResource.phoneNumbers(instance),
                new SessionResource(instance, new Sessions(instance)),
                new MachineTokenResource(instance),
                new RedirectUrlResource(instance));
    }
}
