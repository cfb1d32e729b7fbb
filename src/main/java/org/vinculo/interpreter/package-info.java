/**
 * Who interprets, so that nobody has to bring a child or a husband to be understood. A pool of the organisation's own: languages,
 * telephone, hours, and whether confidentiality is signed. Apart from {@code agenda}, which books them, because they are also called.
 */
package org.vinculo.interpreter;
