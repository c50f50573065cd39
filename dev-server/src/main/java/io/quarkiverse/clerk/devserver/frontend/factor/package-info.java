/** How somebody in a browser proves to be a user: strategies, codes, and what came of the attempts. */
package io.quarkiverse.clerk.devserver.frontend.factor;
