/** Who may sign up: invitations, the waitlist, the lists of those who are let in or kept out. */
package io.quarkiverse.clerk.devserver.resource.signup;
