/** An application that keeps a copy of Clerk's users by webhooks, and hands on what happens to them. */
@NullMarked
package io.quarkiverse.clerk.sample;

import org.jspecify.annotations.NullMarked;
