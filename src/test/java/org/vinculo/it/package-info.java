/** Tests against the running portal: over HTTP, in a browser, and inside the container. The server starts once for all of them. */
package org.vinculo.it;
