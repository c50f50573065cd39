package shop;

import io.quarkiverse.clerk.client.calls.ClientRoot;
import jakarta.ws.rs.Path;

/** A client with a group, and with one that is deprecated. */
@ClientRoot
@Path("/v1")
public interface ShopClient {

    /** {@return the loaves} */
    @Path("")
    LoavesApi loaves();

    /** {@return what is sold no more} */
    @Deprecated
    @Path("")
    RollsApi rolls();

    /** {@return the same with retries} */
    default ShopClient withRetries() {
        return ShopClientTwin.notDerived();
    }

    /** {@return the same without retries} */
    default ShopClient withoutRetries() {
        return ShopClientTwin.notDerived();
    }

    /** {@return what opens the shop} */
    static String keyOf(String shop) {
        return "key of " + shop;
    }
}
