/** The pages of saved searches. */
package org.vinculo.watch.web;
