/**
 * The index and its outbox. A change notes what changed in the same transaction; after the commit the notes are drained into the
 * index. The index comes in generations, in the process or in OpenSearch: a new one is built beside the one that serves and takes
 * its place when it is whole, and every answer says whether something may be missing. It knows no feature: each brings a
 * {@link org.vinculo.search.DocumentSource}.
 */
package org.vinculo.search;
