/** Tests against the running portal: over HTTP, in a browser, and inside the container. The server starts once for each process that tests. */
package org.vinculo.it;
