package io.quarkiverse.clerk.it;

import java.util.List;

import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, in {@code src/main/resources/templates}. */
@CheckedTemplate
class Templates {

    private Templates() {
    }

    static native TemplateInstance home(ClerkAuth auth, FrontEnd frontEnd);

    static native TemplateInstance welcome(String name, ClerkAuth auth, List<String> roles, List<Team> teams);

    static native TemplateInstance refused();

    static native TemplateInstance signOut();

    /** An organization that the user is a member of. */
    record Team(String name, String slug, String role, boolean active) {
    }
}
