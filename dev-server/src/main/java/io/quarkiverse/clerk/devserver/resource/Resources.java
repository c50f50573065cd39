package io.quarkiverse.clerk.devserver.resource;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.resource.instance.RedirectUrlResource;
import io.quarkiverse.clerk.devserver.resource.machine.MachineTokenResource;
import io.quarkiverse.clerk.devserver.resource.session.SessionResource;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.signup.AllowlistResource;
import io.quarkiverse.clerk.devserver.resource.signup.BlocklistResource;
import io.quarkiverse.clerk.devserver.resource.signup.InvitationResource;
import io.quarkiverse.clerk.devserver.resource.signup.WaitlistResource;
import io.quarkiverse.clerk.devserver.resource.user.UserResource;

/** All resources of the Backend API but those that need more than the instance. */
public final class Resources {

    private Resources() {
    }

    /** The resources of an instance. */
    public static List<Resource> of(Instance instance) {
        return List.of(
                new UserResource(instance),
                new SessionResource(instance, new Sessions(instance)),
                new MachineTokenResource(instance),
                new InvitationResource(instance),
                new AllowlistResource(instance),
                new BlocklistResource(instance),
                new WaitlistResource(instance),
                new RedirectUrlResource(instance));
    }
}
