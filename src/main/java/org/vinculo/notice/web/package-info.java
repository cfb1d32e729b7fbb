/** The bell and the page of notices. */
package org.vinculo.notice.web;
