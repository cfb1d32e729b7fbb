/** Pages of the register of attentions. */
package org.vinculo.attention.web;
