package io.quarkiverse.clerk.client.webhooks;

/**
 * The way into Svix, which sends Clerk's webhooks.
 *
 * @param svixUrl where the instance's webhooks are managed, which lets in whoever has it
 */
public record SvixUrl(String svixUrl) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "SvixUrl";
    }
}
