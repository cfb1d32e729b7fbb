/**
 * What the portal does by itself, and whether it does: each timer says here that its work went well or why it did not, so that work
 * that silently stopped is seen. Low down, because the search already has such work.
 */
package org.vinculo.job;
