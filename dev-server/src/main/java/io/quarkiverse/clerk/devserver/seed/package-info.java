/** What an instance contains before anybody calls it. */
package io.quarkiverse.clerk.devserver.seed;
