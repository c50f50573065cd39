package io.quarkiverse.clerk.devserver;

import org.junit.jupiter.api.BeforeEach;

/** In each test an admin and a member of an organization are signed in, in browsers of their own. */
abstract class AcmeTest extends ServerTest {

    Script admin;
    Script member;

    @BeforeEach
    void signIn() {
        admin = new Script(api, new Visitor(api).signIn("user_ann"));
        member = new Script(api, new Visitor(api).signIn("user_bob"));
    }
}
