/** The pages of the guided first attention. */
package org.vinculo.firstattention.web;
