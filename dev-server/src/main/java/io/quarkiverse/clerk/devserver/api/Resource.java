package io.quarkiverse.clerk.devserver.api;

import java.util.List;

/** One of Clerk's resources. */
public interface Resource {

    /** Its operations. The first match wins, so fixed paths stand before those with variables. */
    List<Route> routes();
}
