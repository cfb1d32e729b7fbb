/**
 * What somebody has to know: inside the portal at once, by mail at once only where it cannot wait, the rest in one mail a day. A
 * notice knows its kind, a reference and the address of a page, so that neither the table nor a mail holds anybody's data.
 */
package org.vinculo.notice;
