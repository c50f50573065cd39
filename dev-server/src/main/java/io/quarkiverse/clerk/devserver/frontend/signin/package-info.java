/** Signing in, and proving once more who is signed in. */
package io.quarkiverse.clerk.devserver.frontend.signin;
