package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

public interface RollsApi {

    @GET
    @Path("/rolls")
    String list();
}
