/** Pages of the register of attentions: one, its correction, and a pile of paper sheet after sheet. */
package org.vinculo.attention.web;
