/** The pages of files, and the way by which one is opened. */
package org.vinculo.attachment.web;
