/**
 * Photographs and scans that belong to a person's file: looked into before they are kept, pictures drawn anew without what the
 * camera wrote into them, encrypted, and every opening noted. Apart from {@code person} because other papers will be kept the
 * same way; whose file one may open is asked through {@link org.vinculo.attachment.FileOwners}.
 */
package org.vinculo.attachment;
