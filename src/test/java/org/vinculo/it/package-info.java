/** Tests against the running portal: over HTTP, in a browser, and inside the container. The server starts once for each of the two processes that test side by side. */
package org.vinculo.it;
