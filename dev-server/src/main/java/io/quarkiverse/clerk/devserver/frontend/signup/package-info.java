/** Signing up: what guests say of themselves and prove, until they are users. */
package io.quarkiverse.clerk.devserver.frontend.signup;
