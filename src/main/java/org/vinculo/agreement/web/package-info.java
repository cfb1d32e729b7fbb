/** A person's documents, and the desk where their texts are written, checked and published. */
package org.vinculo.agreement.web;
